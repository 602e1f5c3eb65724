/**
 * Mails: from a finished text to the realm's mail server.
 *
 * <p>Keycloak's own sender is not used: it gives every try another Message-ID, so that a mail that
 * went out twice cannot be recognised, it tells no refused address from a server that is down, and
 * it writes the server's answers, addresses included, into the log. The settings are the same, the
 * realm's {@code smtpServer}, and so are the ways to sign in.
 */
package fr.educonnect.messaging.mail;
