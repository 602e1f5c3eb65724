package fr.educonnect.federation.saml;

import fr.educonnect.federation.logout.SignedOutPage;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Objects;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.dom.saml.v2.protocol.LogoutRequestType;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.saml.JaxrsSAML2BindingBuilder;
import org.keycloak.protocol.saml.SamlClient;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.protocol.saml.SamlSessionUtils;
import org.keycloak.saml.SAML2LogoutResponseBuilder;
import org.keycloak.saml.common.exceptions.ConfigurationException;
import org.keycloak.saml.common.exceptions.ParsingException;
import org.keycloak.saml.common.exceptions.ProcessingException;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A service's sign-out by a browser that has no session here: the sessions that it names end, other
 * services hear of it server to server, and the service gets its answer. Keycloak would answer
 * under the realm's address.
 *
 * @param binding by which the service gets its answer
 */
record LogoutWithoutCookie(
    KeycloakSession session, EventBuilder event, FederationProtocol protocol, String binding) {

  Response answer(LogoutRequestType request, String relayState) {
    request.getSessionIndex().forEach(this::end);
    ClientModel service = session.getContext().getClient();
    String address = SamlProtocol.getLogoutServiceUrl(session, service, binding, false);
    if (address == null) {
      return SignedOutPage.of(session);
    }
    SAML2LogoutResponseBuilder answer = new SAML2LogoutResponseBuilder();
    answer.logoutRequestID(request.getID());
    answer.destination(address);
    answer.issuer(protocol.issuer(session.getContext().getRealm()));
    try {
      return send(answer, service, relayState, address);
    } catch (ConfigurationException | ProcessingException | ParsingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void end(String index) {
    KeycloakContext context = session.getContext();
    AuthenticatedClientSessionModel part =
        SamlSessionUtils.getClientSession(session, context.getRealm(), index);
    if (part == null || !Objects.equals(part.getClient(), context.getClient())) {
      return;
    }
    part.setAction(AuthenticationSessionModel.Action.LOGGED_OUT.name());
    UserSessionModel open = part.getUserSession();
    event.event(EventType.LOGOUT).client(part.getClient()).user(open.getUser()).session(open);
    AuthenticationManager.backchannelLogout(
        session,
        context.getRealm(),
        open,
        context.getUri(),
        context.getConnection(),
        context.getHttpRequest().getHttpHeaders(),
        true);
    event.success();
  }

  private Response send(
      SAML2LogoutResponseBuilder answer, ClientModel service, String relayState, String address)
      throws ConfigurationException, ProcessingException, ParsingException, IOException {
    JaxrsSAML2BindingBuilder message = new JaxrsSAML2BindingBuilder(session).relayState(relayState);
    sign(message, new SamlClient(service));
    return SamlProtocol.SAML_POST_BINDING.equals(binding)
        ? message.postBinding(answer.buildDocument()).response(address)
        : message.redirectBinding(answer.buildDocument()).response(address);
  }

  private void sign(JaxrsSAML2BindingBuilder message, SamlClient settings) {
    if (!settings.requiresRealmSignature()) {
      return;
    }
    KeyWrapper key =
        session.keys().getActiveKey(session.getContext().getRealm(), KeyUse.SIG, Algorithm.RS256);
    String name =
        settings
            .getXmlSigKeyInfoKeyNameTransformer()
            .getKeyName(key.getKid(), key.getCertificate());
    message
        .canonicalizationMethod(settings.getCanonicalizationMethod())
        .signatureAlgorithm(settings.getSignatureAlgorithm())
        .signWith(
            name,
            (PrivateKey) key.getPrivateKey(),
            (PublicKey) key.getPublicKey(),
            key.getCertificate())
        .signDocument();
  }
}
