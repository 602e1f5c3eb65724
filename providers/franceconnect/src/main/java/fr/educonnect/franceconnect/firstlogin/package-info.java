/**
 * From FranceConnect's answer to the account. An identity that opens none yet: the mobile number
 * that the school knows, the code sent there, the birth dates of the children, then the account is
 * linked, ACTIVE where it was not, and the person signed in ({@link
 * fr.educonnect.franceconnect.firstlogin.FirstLoginFactory}, id {@code
 * educonnect-franceconnect-first}). One that opens an account signs in at once ({@link
 * fr.educonnect.franceconnect.firstlogin.KnownIdentity}).
 *
 * <p>Whom the names mean and when an identity takes the place of another is decided in {@code
 * fr.educonnect.domain.franceconnect}. No user of Keycloak's own is ever made, no attribute of the
 * token is kept; which account is opened is the directory's to say, Keycloak's link follows.
 */
package fr.educonnect.franceconnect.firstlogin;
