package fr.educonnect.franceconnect;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.franceconnect.account.AnswerForAccount;
import fr.educonnect.proofs.flow.Outage;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jboss.logging.Logger;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * Back to the page that led to FranceConnect, with words for the person and an event. By a
 * redirection: the address with FranceConnect's answer is neither reloaded nor kept.
 */
record WayBack(KeycloakSession session, EventBuilder event, FranceConnectConfig config) {

  private static final Logger LOG = Logger.getLogger(WayBack.class);

  private static final String DIRECTORY_UNAVAILABLE = "directory_unavailable";

  /** Where Keycloak keeps a message for the next page; private there. */
  static final String MESSAGE_NOTE = "fwMessageError";

  /** Said by us: a token or an answer that must not be. */
  Response refused(AuthenticationSessionModel tab, RefusedException e) {
    Throwable cause = e.getCause();
    LOG.warnf(
        "FranceConnect's answer is refused: %s%s",
        e.refusal(), cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")");
    return refused(tab, e.refusal());
  }

  Response refused(AuthenticationSessionModel tab, Refusal refusal) {
    event
        .event(EventType.IDENTITY_PROVIDER_LOGIN)
        .client(tab.getClient())
        .detail(Details.IDENTITY_PROVIDER, config.getAlias())
        .detail(Details.CODE_ID, tab.getParentSession().getId())
        .error(refusal.event());
    AnswerForAccount linking = new AnswerForAccount(session, tab);
    if (linking.isAwaited()) {
      return linking.refused(refusal.linkMessage());
    }
    tab.setAuthNote(MESSAGE_NOTE, message(refusal));
    return Response.seeOther(page(tab)).build();
  }

  /** FranceConnect's answer was right; who it is about cannot be looked up. */
  Response outage(AuthenticationSessionModel tab, DirectoryException e) {
    event.error(DIRECTORY_UNAVAILABLE);
    LoginFormsProvider form =
        session.getProvider(LoginFormsProvider.class).setAuthenticationSession(tab);
    return Outage.page("FranceConnect", form, page(tab), e);
  }

  private URI page(AuthenticationSessionModel tab) {
    return new AuthenticationFlowURLHelper(session, tab.getRealm(), session.getContext().getUri())
        .getLastExecutionUrl(tab);
  }

  private static String message(Refusal refusal) {
    try {
      return JsonSerialization.writeValueAsString(new FormMessage(null, refusal.message()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
