package fr.educonnect.federation.saml;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.dom.saml.v2.protocol.RequestAbstractType;
import org.keycloak.dom.saml.v2.protocol.StatusResponseType;
import org.keycloak.saml.processing.core.saml.v2.common.SAMLDocumentHolder;
import org.keycloak.saml.validators.DestinationValidator;

/**
 * Where one message may be addressed to (SAML Core, 3.2.1): the realm's own address, or those of
 * today's that belong to its binding.
 */
final class Destinations {
  private final DestinationValidator validator;
  private final URI own;
  private final List<URI> todays;
  private URI named;

  /**
   * @param own the realm's address
   * @param todays today's addresses for the binding
   */
  Destinations(DestinationValidator validator, URI own, List<URI> todays) {
    this.validator = validator;
    this.own = own;
    this.todays = todays;
  }

  /** Reads what the message names. */
  SAMLDocumentHolder read(SAMLDocumentHolder message) {
    Object content = message == null ? null : message.getSamlObject();
    if (content instanceof RequestAbstractType request) {
      named = request.getDestination();
    } else if (content instanceof StatusResponseType answer) {
      named = address(answer.getDestination()).orElse(null);
    }
    return message;
  }

  /** What the message is to be compared with: what it names itself where that is one of today's. */
  URI expected() {
    return isOneOfTodays(named) ? named : own;
  }

  /** Whether a message may name this; it may name nothing. */
  boolean allows(URI destination) {
    return validator.validate(own, destination) || isOneOfTodays(destination);
  }

  private boolean isOneOfTodays(URI destination) {
    return destination != null
        && todays.stream().anyMatch(one -> validator.validate(one, destination));
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.ofNullable(text).map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
