package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import fr.educonnect.realmconfig.metadata.CertificateText;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Certificates of SAML services can be read, have not ended, and hold a key of today's strength; a
 * service that must sign or be sent encrypted answers has one. One that ends within two months is
 * told in time.
 */
final class Certificates implements Rule {
  private static final Duration SOON = Duration.ofDays(60);

  /** The attribute that demands a certificate, and the one that holds it. */
  private static final List<List<String>> USES =
      List.of(
          List.of("saml.client.signature", "saml.signing.certificate"),
          List.of("saml.encrypt", "saml.encryption.certificate"));

  /** All that requests may be signed with, with commas. */
  private static final String ALL = "educonnect.signing.certificates";

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    realm.clients().stream()
        .filter(ClientDefinition::isSaml)
        .forEach(
            client -> {
              USES.forEach(use -> check(client, use, problems));
              checkAll(client, problems);
            });
  }

  // One that has ended counts no more, and may stay until the others are alone.
  private static void checkAll(ClientDefinition client, Problems problems) {
    Place place = client.attributeOrigin(ALL);
    Stream.of(client.attribute(ALL).split(","))
        .filter(text -> !text.equals(client.attribute("saml.signing.certificate")))
        .forEach(text -> read(text, place, problems));
  }

  private static void check(ClientDefinition client, List<String> use, Problems problems) {
    String text = client.attribute(use.get(1));
    Place place = client.attributeOrigin(use.get(1));
    if (!text.isEmpty()) {
      check(text, place, problems);
    } else if (client.tree().path("attributes").path(use.get(0)).asBoolean()) {
      problems.add("no-certificate", place, use.get(0) + " is true, " + use.get(1) + " is missing");
    }
  }

  private static void check(String text, Place place, Problems problems) {
    Optional<X509Certificate> read = read(text, place, problems);
    if (read.isEmpty()) {
      return;
    }
    try {
      X509Certificate certificate = read.get();
      certificate.checkValidity();
      Instant end = certificate.getNotAfter().toInstant();
      if (end.isBefore(Instant.now().plus(SOON))) {
        problems.warn("certificate-ends", place, "the certificate ends on " + end);
      }
    } catch (CertificateException e) {
      unusable(e, place, problems);
    }
  }

  private static Optional<X509Certificate> read(String text, Place place, Problems problems) {
    try {
      X509Certificate certificate = CertificateText.read(text);
      if (!CertificateText.isStrong(certificate)) {
        problems.add("bad-certificate", place, "the certificate holds a short key");
      }
      return Optional.of(certificate);
    } catch (CertificateException e) {
      unusable(e, place, problems);
      return Optional.empty();
    }
  }

  private static void unusable(CertificateException reason, Place place, Problems problems) {
    problems.add(
        "bad-certificate", place, "the certificate cannot be used: " + reason.getMessage());
  }
}
