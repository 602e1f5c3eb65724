/**
 * What guardians who are signed in do about FranceConnect in Mon compte: link it ({@link
 * fr.educonnect.franceconnect.account.LinkAction}), and let it open the account no more ({@link
 * fr.educonnect.franceconnect.account.UnlinkAction}). Both are actions of Keycloak's ({@code
 * kc_action}) and want a sign-in of the last five minutes.
 *
 * <p>Keycloak's own action {@code idp_link} is not used: it knows neither the rule of who may link
 * what ({@code fr.educonnect.domain.franceconnect}) nor whom to tell. FranceConnect's answer is
 * checked as at a sign-in and then taken by {@link
 * fr.educonnect.franceconnect.account.AnswerForAccount}; Keycloak's link follows the directory's at
 * the next sign-in. The session is one of FranceConnect's too from then on: signing out closes
 * both.
 */
package fr.educonnect.franceconnect.account;
