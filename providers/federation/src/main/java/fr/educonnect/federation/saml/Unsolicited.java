package fr.educonnect.federation.saml;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.services.messages.Messages;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Begins a sign-in that no request of a service asked for. */
record Unsolicited(FederationEndpoint endpoint, KeycloakSession session, EventBuilder event) {

  Response begin(UnsolicitedRequest asked) {
    event.event(EventType.LOGIN);
    RealmModel realm = session.getContext().getRealm();
    if (!asked.isReadable()) {
      return refuse(Errors.INVALID_REQUEST, Messages.INVALID_REQUEST);
    }
    ClientModel service = realm.getClientByClientId(asked.providerId());
    if (service == null || !isSignedInTo(service)) {
      return refuse(Errors.CLIENT_NOT_FOUND, Messages.CLIENT_NOT_FOUND);
    }
    session.getContext().setClient(service);
    event.client(service);
    if (asked.shire() != null && registered(service, asked.shire()).isEmpty()) {
      return refuse(Errors.INVALID_REDIRECT_URI, Messages.INVALID_REDIRECT_URI);
    }
    AuthenticationSessionModel tab =
        endpoint.getOrCreateLoginSessionForIdpInitiatedSso(
            session, realm, service, asked.relayState());
    if (tab == null) {
      return refuse(Errors.INVALID_REDIRECT_URI, Messages.INVALID_REDIRECT_URI);
    }
    Optional.ofNullable(asked.shire()).ifPresent(tab::setRedirectUri);
    return endpoint.show(tab);
  }

  private Response refuse(String error, String message) {
    event.error(error);
    return Refusals.page(session, message);
  }

  private static boolean isSignedInTo(ClientModel service) {
    return service.isEnabled()
        && service.isStandardFlowEnabled()
        && !service.isBearerOnly()
        && SamlProtocol.LOGIN_PROTOCOL.equals(service.getProtocol());
  }

  private Optional<String> registered(ClientModel service, String address) {
    return Optional.ofNullable(RedirectUtils.verifyRedirectUri(session, address, service))
        .filter(address::equals);
  }
}
