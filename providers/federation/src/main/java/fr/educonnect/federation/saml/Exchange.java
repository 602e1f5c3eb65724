package fr.educonnect.federation.saml;

import java.net.URI;
import org.keycloak.dom.saml.v2.protocol.AuthnRequestType;
import org.keycloak.dom.saml.v2.protocol.LogoutRequestType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.saml.processing.core.saml.v2.common.SAMLDocumentHolder;

/**
 * One message and its answer, by either binding: where the one may be addressed to, and by which
 * binding the other goes.
 */
final class Exchange {
  private final KeycloakSession session;
  private final Destinations destinations;
  private String binding;

  /**
   * @param binding of the message
   */
  Exchange(KeycloakSession session, Destinations destinations, String binding) {
    this.session = session;
    this.destinations = destinations;
    this.binding = binding;
  }

  /** Reads to whom the message is. */
  SAMLDocumentHolder read(SAMLDocumentHolder message) {
    return destinations.read(message);
  }

  /** What Keycloak is to compare that with. */
  URI destination() {
    return destinations.expected();
  }

  boolean isForUs(LogoutRequestType request) {
    return destinations.allows(request.getDestination());
  }

  /** Whether there is an address for the answer; where the request has its index, it is set. */
  boolean hasConsumer(AuthnRequestType request, ClientModel service) {
    return ConsumerIndex.resolve(request, service.getAttribute(ConsumerIndex.CONSUMERS));
  }

  /** Chooses how the service hears that its sign-out is done. */
  void answerSignOutOf(ClientModel service) {
    binding = LogoutBinding.ofAnswer(session, service, binding);
  }

  /** Of the answer, once it is chosen; until then the message's. */
  String binding() {
    return binding;
  }
}
