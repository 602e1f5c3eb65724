package fr.educonnect.federation.saml;

import java.time.Duration;
import java.time.Instant;
import org.keycloak.common.VerificationException;
import org.keycloak.common.util.Time;
import org.keycloak.dom.saml.v2.protocol.LogoutRequestType;
import org.keycloak.dom.saml.v2.protocol.RequestAbstractType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakUriInfo;
import org.keycloak.protocol.saml.SamlClient;
import org.keycloak.protocol.saml.SamlProtocolUtils;
import org.keycloak.saml.SignatureAlgorithm;
import org.keycloak.saml.common.constants.GeneralConstants;
import org.keycloak.saml.processing.core.saml.v2.common.SAMLDocumentHolder;

/**
 * Requests that have to be signed. One whose signature is right counts once and for a few minutes,
 * so that nobody who recorded it can start a sign-in or a sign-out with it; a request that anybody
 * could write needs no such care.
 */
final class SignedRequest {
  private static final String PREFIX = "educonnect.saml.request.";

  private final KeycloakSession session;

  SignedRequest(KeycloakSession session) {
    this.session = session;
  }

  /**
   * Takes one that came by POST, with its signature inside.
   *
   * @throws VerificationException for one that does not count
   */
  void posted(SAMLDocumentHolder message, ClientModel service) throws VerificationException {
    if (!RequestRules.isSignedAsAWhole(message.getSamlDocument())) {
      throw new VerificationException("The signature does not cover the request");
    }
    demandAlgorithm(RequestRules.algorithm(message.getSamlDocument()), service);
    SamlProtocolUtils.verifyDocumentSignature(
        message.getSamlDocument(), SigningKeys.of(session, service));
    use(message);
  }

  /**
   * Takes one that came in the address, with its signature beside it.
   *
   * @throws VerificationException for one that does not count
   */
  void redirected(SAMLDocumentHolder message, ClientModel service) throws VerificationException {
    KeycloakUriInfo address = session.getContext().getUri();
    demandAlgorithm(
        address.getQueryParameters().getFirst(GeneralConstants.SAML_SIG_ALG_REQUEST_KEY), service);
    SamlProtocolUtils.verifyRedirectSignature(
        message, SigningKeys.of(session, service), address, GeneralConstants.SAML_REQUEST_KEY);
    use(message);
  }

  // An algorithm that holds; SHA-1 from those services only whose answers are signed with it too,
  // by their own setting.
  private static void demandAlgorithm(String algorithm, ClientModel service)
      throws VerificationException {
    boolean older = new SamlClient(service).getSignatureAlgorithm() == SignatureAlgorithm.RSA_SHA1;
    if (!RequestRules.isStrong(algorithm, older)) {
      throw new VerificationException("The request is not signed by an algorithm that holds");
    }
  }

  // Uses it up, if it is neither too old nor used before.
  private void use(SAMLDocumentHolder message) throws VerificationException {
    RequestAbstractType request = (RequestAbstractType) message.getSamlObject();
    Instant now = Instant.ofEpochSecond(Time.currentTimeSeconds());
    if (!RequestRules.isTimely(
        RequestRules.instant(request.getIssueInstant()), end(request), now)) {
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
    return request instanceof LogoutRequestType logout
        ? RequestRules.instant(logout.getNotOnOrAfter())
        : null;
  }
}
