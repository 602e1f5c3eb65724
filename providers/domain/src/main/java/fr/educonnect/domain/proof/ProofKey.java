package fr.educonnect.domain.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The server key from which codes and links are derived: HMAC-SHA256 (RFC 2104). */
public final class ProofKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 32;

  private final SecretKeySpec key;

  /**
   * @param bytes at least 32
   */
  public ProofKey(byte[] bytes) {
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException("proof key: shorter than 32 bytes");
    }
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * @param context sets hashes of different use apart
   * @param parts of fixed length each, for one context and purpose
   */
  byte[] hash(String context, ProofPurpose purpose, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((context + '\0' + purpose + '\0').getBytes(StandardCharsets.US_ASCII));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "ProofKey";
  }
}
