package fr.educonnect.messaging.mail;

import java.util.Map;
import org.keycloak.email.DefaultEmailAuthenticator;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.PasswordAuthEmailAuthenticator;
import org.keycloak.email.TokenAuthEmailAuthenticator;

/** Keycloak's own ways to sign in at the mail server: not at all, by password, by token. */
final class SmtpSignIn {

  private static final EmailAuthenticator NONE = new DefaultEmailAuthenticator();
  private static final EmailAuthenticator PASSWORD = new PasswordAuthEmailAuthenticator();

  /** Keeps tokens until they expire. */
  private static final EmailAuthenticator TOKEN = new TokenAuthEmailAuthenticator();

  private SmtpSignIn() {}

  static EmailAuthenticator of(Map<String, String> smtp) {
    if (!"true".equals(smtp.get("auth"))) {
      return NONE;
    }
    return "token".equals(smtp.get("authType")) ? TOKEN : PASSWORD;
  }
}
