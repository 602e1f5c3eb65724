/**
 * « Identifiant oublié ? » and « Mot de passe oublié ? »: an authenticator of the realm's flow for
 * forgotten credentials ({@link fr.educonnect.signin.recovery.RecoveryAuthenticator}, id {@code
 * educonnect-recovery}) that sends something to a confirmed contact, and signs nobody in.
 *
 * <p>What holds here: the limit of the source address is taken before anybody is looked up, that of
 * the person by what was typed, or by the device where the account knows it; then the same
 * statements and the same answer whether there is anybody or not, and whether anything can be sent
 * or not. What cannot be sent shows in the school's console. A new password is chosen behind the
 * link, in {@code fr.educonnect.signin.link}.
 */
package fr.educonnect.signin.recovery;
