package fr.educonnect.directory.guard;

import fr.educonnect.directory.guard.FailureSubject.Kind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes subjects: HMAC-SHA256 under a key that is the same on all nodes, so that the table tells
 * nobody which identifiers or addresses were used.
 */
public final class FailureSubjects {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param key at least 32 bytes
   */
  public FailureSubjects(byte[] key) {
    if (key.length < 32) {
      throw new IllegalArgumentException("failure subjects: key shorter than 32 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * @param foldedLogin what was typed, folded as login ids are; need not belong to an account
   */
  public FailureSubject identifier(String foldedLogin) {
    return subject(Kind.IDENTIFIER, foldedLogin);
  }

  /**
   * @param address IPv4 or IPv6 in text; of the latter the first 64 bits count, which one household
   *     or one telephone holds as a whole
   */
  public FailureSubject address(String address) {
    return subject(Kind.ADDRESS, Ipv6Network.of(address).orElse(address));
  }

  /**
   * @param deviceId of a device that the account has signed in from before
   */
  public FailureSubject device(String deviceId) {
    return subject(Kind.DEVICE, deviceId);
  }

  private FailureSubject subject(Kind kind, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(kind.name().getBytes(StandardCharsets.US_ASCII));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
      return new FailureSubject(kind, HexFormat.of().formatHex(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
