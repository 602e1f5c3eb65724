package fr.educonnect.directory.franceconnect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes FranceConnect's identifiers: HMAC-SHA256 under a key that lives outside the database. */
public final class IdentitySubjects {

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "franceconnect\0".getBytes(StandardCharsets.US_ASCII);
  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;

  /**
   * @param key at least 32 bytes; never changed, or nobody is recognised any more
   */
  public IdentitySubjects(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("identities: key shorter than 32 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * @param sub as FranceConnect writes it
   */
  public IdentitySubject of(String sub) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE);
      return new IdentitySubject(
          HexFormat.of().formatHex(mac.doFinal(sub.getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "IdentitySubjects";
  }
}
