/**
 * Which identity of FranceConnect opens which guardian's account. Of FranceConnect's identifier
 * only a keyed hash is kept ({@link fr.educonnect.directory.franceconnect.IdentitySubjects}); names
 * are read to be compared, and never written.
 *
 * <p>An identity that its person unlinked is only left in the links of the messages that told of
 * it, which have it open the account again.
 *
 * <p>Links are made by {@link fr.educonnect.directory.account.AccountChanges}, in the transaction
 * that activates the account, by the rule of {@link
 * fr.educonnect.domain.franceconnect.LinkDecision}; {@link
 * fr.educonnect.directory.franceconnect.FranceConnectLinks} reads and ends them. That both are one
 * to one is held by the table.
 */
package fr.educonnect.directory.franceconnect;
