package fr.educonnect.federation.access;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.AuthenticationFlowException;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.protocol.LoginProtocol;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.TokenUtil;

/**
 * The answer to a service that asked without showing any page. Keycloak would say that somebody has
 * to see one; that would not help.
 */
final class PassiveRefusal extends AuthenticationFlowException {

  /** Set for a request over SAML that shows no page. */
  private static final String NOTE = "educonnect.passive";

  private static final long serialVersionUID = 1L;

  private final transient Response answer;
  private final String reason;

  private PassiveRefusal(Response answer, String reason) {
    super(AuthenticationFlowError.GENERIC_AUTHENTICATION_ERROR);
    this.answer = answer;
    this.reason = reason;
  }

  static void note(AuthenticationSessionModel tab) {
    tab.setClientNote(NOTE, "true");
  }

  static boolean isPassive(AuthenticationSessionModel tab) {
    String prompt = tab.getClientNote(OIDCLoginProtocol.PROMPT_PARAM);
    return TokenUtil.hasPrompt(prompt, OIDCLoginProtocol.PROMPT_VALUE_NONE)
        || tab.getClientNote(NOTE) != null;
  }

  static PassiveRefusal of(RequiredActionContext context, String reason) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    LoginProtocol protocol =
        context
            .getSession()
            .getProvider(LoginProtocol.class, tab.getProtocol())
            .setRealm(context.getRealm())
            .setHttpHeaders(context.getHttpRequest().getHttpHeaders())
            .setUriInfo(context.getUriInfo())
            .setEventBuilder(context.getEvent());
    return new PassiveRefusal(
        protocol.sendError(tab, LoginProtocol.Error.CONSENT_DENIED, reason), reason);
  }

  @Override
  public Response getResponse() {
    return answer;
  }

  @Override
  public String getEventDetails() {
    return reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }

  // Nothing went wrong: the log needs no place.
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
