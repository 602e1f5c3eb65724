/**
 * The families' way in: profile, then identifier and password, as one authenticator of the browser
 * flow ({@link fr.educonnect.signin.SignInAuthenticator}, id {@code educonnect-sign-in}).
 *
 * <p>What holds here: every try that fails gives one and the same page and costs one password hash
 * and the same statements, whatever the reason; only the event tells it apart ({@link
 * fr.educonnect.signin.SignInOutcome}). The profile changes what is shown and nothing else: a
 * student who chose « Représentant légal » is signed in. A form is answered by a redirection, so
 * that reloading and going back send nothing twice.
 *
 * <p>Keycloak's own form is not extended: it notes what was typed in events and sessions, and looks
 * the person up in ways that cost more for some than for others. Pages are the families' theme's
 * ({@link fr.educonnect.signin.SignInPages}); the directory is reached through {@link
 * fr.educonnect.directoryaccess.DirectoryProvider}.
 */
package fr.educonnect.signin;
