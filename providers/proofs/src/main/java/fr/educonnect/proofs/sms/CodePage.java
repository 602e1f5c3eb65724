package fr.educonnect.proofs.sms;

import fr.educonnect.domain.proof.Masked;
import fr.educonnect.messaging.SmsGateway;
import java.time.Duration;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What the page of a code is told; the same whether or not anybody matches. */
public final class CodePage {

  /** The page that asks for the code. */
  public static final String TEMPLATE = "sms-code.ftl";

  /** The page for whoever has reached a limit. */
  public static final String LIMIT_TEMPLATE = "too-many.ftl";

  private static final long SECONDS_PER_MINUTE = 60;

  private final KeycloakSession session;
  private final CodeNotes notes;

  public CodePage(KeycloakSession session, AuthenticationSessionModel tab) {
    this.session = session;
    this.notes = new CodeNotes(tab);
  }

  /**
   * Fills in {@link #TEMPLATE}.
   *
   * @param number E.164; shown masked
   */
  public LoginFormsProvider into(LoginFormsProvider page, String number) {
    return page.setAttribute("maskedNumber", Masked.number(number))
        .setAttribute("resendAfterSeconds", seconds(notes.resendAfter()))
        .setAttribute("expiresMinutes", minutes(notes.expiresIn()))
        .setAttribute("gatewayDown", SmsGateway.isDown(session));
  }

  /** Fills in {@link #LIMIT_TEMPLATE} with how long to wait. */
  public LoginFormsProvider limit(LoginFormsProvider page) {
    return limit(page, notes.resendAfter());
  }

  /** Fills in {@link #LIMIT_TEMPLATE}. */
  public static LoginFormsProvider limit(LoginFormsProvider page, Duration wait) {
    return page.setAttribute("waitMinutes", Math.max(1, minutes(wait)));
  }

  /** Whole minutes, the begun one counted. */
  static long minutes(Duration duration) {
    return (seconds(duration) + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
  }

  private static long seconds(Duration duration) {
    return duration.plusMillis(999).toSeconds();
  }
}
