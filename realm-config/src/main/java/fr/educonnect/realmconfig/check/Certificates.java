package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;

/**
 * Certificates of SAML services can be read, have not ended, and hold a key of today's strength; a
 * service that must sign or be sent encrypted answers has one.
 */
final class Certificates implements Rule {
  private static final int SHORTEST_RSA = 2048;

  /** The attribute that demands a certificate, and the one that holds it. */
  private static final List<List<String>> USES =
      List.of(
          List.of("saml.client.signature", "saml.signing.certificate"),
          List.of("saml.encrypt", "saml.encryption.certificate"));

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    realm.clients().stream()
        .filter(ClientDefinition::isSaml)
        .forEach(client -> USES.forEach(use -> check(client, use, problems)));
  }

  private static void check(ClientDefinition client, List<String> use, Problems problems) {
    var attributes = client.tree().path("attributes");
    String certificate = attributes.path(use.get(1)).asText();
    if (!certificate.isEmpty()) {
      String fault = fault(certificate);
      if (!fault.isEmpty()) {
        problems.add("bad-certificate", client.file(), use.get(1) + " " + fault);
      }
    } else if (attributes.path(use.get(0)).asBoolean()) {
      problems.add(
          "no-certificate", client.file(), use.get(0) + " is true, " + use.get(1) + " is missing");
    }
  }

  private static String fault(String certificate) {
    try {
      byte[] der = Base64.getMimeDecoder().decode(certificate.replaceAll("-----[A-Z ]+-----", ""));
      X509Certificate parsed =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der));
      parsed.checkValidity();
      return strong(parsed.getPublicKey()) ? "" : "holds a short key";
    } catch (CertificateException | IllegalArgumentException e) {
      return "cannot be used: " + e.getMessage();
    }
  }

  private static boolean strong(PublicKey key) {
    return !(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() >= SHORTEST_RSA;
  }
}
