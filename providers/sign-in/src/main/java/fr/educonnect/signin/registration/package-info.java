/**
 * « Je n'ai pas de compte »: a guardian registers by name and mobile number known to the school, a
 * code sent there, and the birth dates of the children, chooses a password and goes on to the
 * service. One authenticator for Keycloak ({@link
 * fr.educonnect.signin.registration.SelfRegistrationFactory}, id {@code
 * educonnect-self-registration}); a class per step behind it.
 *
 * <p>What holds here: until the right code has come back, every request costs the same statements
 * and shows the same page, whether nobody matches, several do, or the account is in use, frozen or
 * left; no event is written then, only a metric counted. From there on the account is read anew at
 * each step, and a journey whose account has changed begins again and says so. Forms are answered
 * by a redirection, pages are made from notes.
 */
package fr.educonnect.signin.registration;
