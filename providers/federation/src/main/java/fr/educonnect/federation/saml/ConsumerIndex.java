package fr.educonnect.federation.saml;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.dom.saml.v2.protocol.AuthnRequestType;

/**
 * The consumer that a request names by the number it has in its service's metadata (SAML 2.0 Core,
 * 3.4.1), which Keycloak does not read.
 */
final class ConsumerIndex {

  /**
   * Attribute of the service: {@code 0=https://… 3=https://…}. Where it is empty nobody told us any
   * numbers, and a request with one is answered at the default address, as Core allows.
   */
  static final String CONSUMERS = "educonnect.consumers";

  private ConsumerIndex() {}

  /**
   * Gives a request the address that its index stands for, to be looked at like one that it has
   * itself. A request with both, which Core forbids, keeps its own.
   *
   * @param consumers value of {@link #CONSUMERS}; may be null
   * @return false when the index stands for nothing: answered elsewhere, somebody would end up at
   *     another host than the one that asked
   */
  static boolean resolve(AuthnRequestType request, String consumers) {
    Integer index = request.getAssertionConsumerServiceIndex();
    boolean says = index != null && request.getAssertionConsumerServiceURL() == null;
    if (!says || consumers == null || consumers.isBlank()) {
      return true;
    }
    Optional<URI> address = address(consumers, index + "=");
    address.ifPresent(request::setAssertionConsumerServiceURL);
    return address.isPresent();
  }

  private static Optional<URI> address(String consumers, String number) {
    return Arrays.stream(consumers.split(" "))
        .filter(each -> each.startsWith(number))
        .map(each -> URI.create(each.substring(number.length())))
        .findFirst();
  }
}
