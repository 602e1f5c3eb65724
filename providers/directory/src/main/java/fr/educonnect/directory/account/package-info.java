/**
 * Single accounts: one statement to read all that a request needs, one to write what it changes.
 *
 * <p>{@link fr.educonnect.directory.account.Accounts} reads, {@link
 * fr.educonnect.directory.account.SignInDirectory} reads and writes what a sign-in needs (counters
 * included). What an account row brings is in {@link
 * fr.educonnect.directory.account.AccountSnapshot}; its columns and its reader stand in one class
 * each.
 *
 * <p>{@link fr.educonnect.directory.account.AccountChanges} carries out events by the domain's
 * transition table, each in one transaction with all that it entails: messages by the domain's
 * table of notices, links that die, the link that brought it. {@link
 * fr.educonnect.directory.account.Expiry} does one of them to many accounts. Whoever adds an event
 * adds it to both tables; here only what an event brings along is new.
 *
 * <p>Every value class keeps names, addresses and secrets out of its {@code toString}.
 */
package fr.educonnect.directory.account;
