/**
 * Which account an identity of FranceConnect opens: whose name it bears ({@link
 * fr.educonnect.domain.franceconnect.NameAgreement}), which of those who have a number it is
 * ({@link fr.educonnect.domain.franceconnect.NumberHolders}), and when an identity may take the
 * place of another ({@link fr.educonnect.domain.franceconnect.LinkDecision}).
 *
 * <p>Names are compared here, in memory, and kept nowhere. FranceConnect's identifier of a person
 * ({@code sub}) is a hash of the civil register's identity: it changes when that is corrected.
 */
package fr.educonnect.domain.franceconnect;
