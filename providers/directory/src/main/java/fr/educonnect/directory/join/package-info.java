/**
 * Joined accounts: what {@link fr.educonnect.domain.join.JoinRules} allows, carried out.
 *
 * <p>A join and its undoing are one transaction each: {@link
 * fr.educonnect.directory.join.AccountJoins}. The row of the account that was joined stays as it
 * was, with {@code joined_to} set, and nothing finds it any more; its identifier is a row of {@code
 * account_alias}. Its links and records belong to the account that is kept. What an undoing needs
 * beside the row is in {@code account_join} and {@code account_join_link}; {@link
 * fr.educonnect.directory.join.JoinExpiry} erases all of it when the time is over, the alias alone
 * stays.
 *
 * <p>The import knows records by {@code source_guardian.joined_from}: names are compared among
 * those of one origin, and a new record that matches them comes to the account that is kept with
 * the same mark, so that an undoing gives it back too.
 */
package fr.educonnect.directory.join;
