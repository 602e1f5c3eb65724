package fr.educonnect.realmconfig.metadata;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** Certificates as files hold them: Base64 of the DER form, with or without PEM's frame. */
public final class CertificateText {
  private static final int SHORTEST_RSA = 2048;

  private CertificateText() {}

  /** One line of Base64. */
  public static String plain(String text) {
    return text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
  }

  public static X509Certificate read(String text) throws CertificateException {
    try {
      byte[] der = Base64.getDecoder().decode(plain(text));
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (IllegalArgumentException e) {
      throw new CertificateException("not Base64", e);
    }
  }

  /** Whether its key is of today's strength. */
  public static boolean isStrong(X509Certificate certificate) {
    PublicKey key = certificate.getPublicKey();
    return !(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() >= SHORTEST_RSA;
  }
}
