package fr.educonnect.federation.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.xml.datatype.XMLGregorianCalendar;
import org.keycloak.common.VerificationException;
import org.keycloak.common.util.Time;
import org.keycloak.dom.saml.v2.protocol.LogoutRequestType;
import org.keycloak.dom.saml.v2.protocol.RequestAbstractType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.saml.SamlClient;
import org.keycloak.saml.SignatureAlgorithm;
import org.keycloak.saml.processing.core.saml.v2.common.SAMLDocumentHolder;

/**
 * A request whose signature is right. It counts once and for a few minutes, so that nobody who
 * recorded it can start a sign-in or a sign-out with it; a request that anybody could write needs
 * no such care.
 */
final class SignedRequest {
  private static final String PREFIX = "educonnect.saml.request.";

  private final KeycloakSession session;

  SignedRequest(KeycloakSession session) {
    this.session = session;
  }

  /**
   * Demands an algorithm that holds; SHA-1 from those services only whose answers are signed with
   * it too, by their own setting.
   *
   * @param algorithm its name in the message; null for none
   * @throws VerificationException for any other
   */
  static void demandAlgorithm(String algorithm, ClientModel service) throws VerificationException {
    boolean older = new SamlClient(service).getSignatureAlgorithm() == SignatureAlgorithm.RSA_SHA1;
    if (!RequestRules.isStrong(algorithm, older)) {
      throw new VerificationException("The request is not signed by an algorithm that holds");
    }
  }

  /**
   * Uses it up.
   *
   * @throws VerificationException when it is too old or was used before
   */
  void use(SAMLDocumentHolder message) throws VerificationException {
    RequestAbstractType request = (RequestAbstractType) message.getSamlObject();
    Instant now = Instant.ofEpochSecond(Time.currentTimeSeconds());
    if (!RequestRules.isTimely(instant(request.getIssueInstant()), end(request), now)) {
      throw new VerificationException("The request is not of now");
    }
    String key = PREFIX + request.getIssuer().getValue() + "." + request.getID();
    if (!session.singleUseObjects().putIfAbsent(key, remembered().toSeconds())) {
      throw new VerificationException("The request was used before");
    }
  }

  // As long as it would be taken for new.
  private static Duration remembered() {
    return RequestRules.MAXIMUM_AGE.plus(RequestRules.CLOCKS.multipliedBy(2));
  }

  private static Instant end(RequestAbstractType request) {
    return request instanceof LogoutRequestType logout ? instant(logout.getNotOnOrAfter()) : null;
  }

  private static Instant instant(XMLGregorianCalendar time) {
    return Optional.ofNullable(time).map(it -> it.toGregorianCalendar().toInstant()).orElse(null);
  }
}
