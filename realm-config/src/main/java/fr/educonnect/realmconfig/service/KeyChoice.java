package fr.educonnect.realmconfig.service;

import fr.educonnect.realmconfig.metadata.CertificateText;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which one counts while a service has several certificates, because it changes its key. */
final class KeyChoice {

  private KeyChoice() {}

  /**
   * Of those that are valid now the one that was made last: its key is the one that the service
   * goes on with. Where none is valid the first, for the check to say what is wrong with it; empty
   * where there is none.
   */
  static String newest(List<String> certificates) {
    return certificates.stream()
        .filter(text -> valid(text).isPresent())
        .max(Comparator.comparing(text -> valid(text).orElseThrow().getNotBefore()))
        .orElseGet(() -> certificates.isEmpty() ? "" : certificates.get(0));
  }

  private static Optional<X509Certificate> valid(String text) {
    try {
      X509Certificate certificate = CertificateText.read(text);
      certificate.checkValidity();
      return Optional.of(certificate);
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }
}
