package fr.educonnect.federation.saml;

import java.security.Key;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.common.VerificationException;
import org.keycloak.common.util.PemException;
import org.keycloak.common.util.PemUtils;
import org.keycloak.crypto.KeyUse;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.saml.SamlProtocolUtils;
import org.keycloak.rotation.HardcodedKeyLocator;
import org.keycloak.rotation.KeyLocator;

/**
 * The keys that a service may sign its requests with. While it changes its key, its metadata have
 * the old and the new one; Keycloak's client has room for one.
 */
final class SigningKeys {

  /** Client attribute: certificates of the service's metadata, with commas. */
  static final String CERTIFICATES = "educonnect.signing.certificates";

  private SigningKeys() {}

  /**
   * The keys of all certificates that hold now; Keycloak's one key where there is no list.
   *
   * @throws VerificationException when no certificate holds
   */
  static KeyLocator of(KeycloakSession session, ClientModel service) throws VerificationException {
    String certificates = service.getAttribute(CERTIFICATES);
    return certificates == null || certificates.isBlank()
        ? SamlProtocolUtils.createKeyLocatorForClient(session, service, KeyUse.SIG)
        : new HardcodedKeyLocator(valid(certificates.split(",")));
  }

  private static List<Key> valid(String... certificates) throws VerificationException {
    List<Key> keys = new ArrayList<>();
    for (String text : certificates) {
      X509Certificate certificate = read(text);
      if (isValid(certificate)) {
        keys.add(certificate.getPublicKey());
      }
    }
    if (keys.isEmpty()) {
      throw new VerificationException("No certificate of the service is valid");
    }
    return keys;
  }

  private static X509Certificate read(String text) throws VerificationException {
    try {
      return PemUtils.decodeCertificate(text);
    } catch (PemException e) {
      throw new VerificationException("A certificate of the service cannot be read", e);
    }
  }

  private static boolean isValid(X509Certificate certificate) {
    try {
      certificate.checkValidity();
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }
}
