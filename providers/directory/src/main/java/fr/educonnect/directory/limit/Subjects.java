package fr.educonnect.directory.limit;

import fr.educonnect.directory.guard.Ipv6Network;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes subjects: HMAC-SHA256 under a key that is the same on all nodes, so that the tables tell
 * nobody which numbers, addresses or browsers they are about.
 */
public final class Subjects {

  private static final String ALGORITHM = "HmacSHA256";

  /** Sets these hashes apart from others under the same key. */
  private static final byte[] PURPOSE = "limit\0".getBytes(StandardCharsets.US_ASCII);

  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;

  /**
   * @param key at least 32 bytes
   */
  public Subjects(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("subjects: key shorter than 32 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * @param value of an address of the network: the address, of which IPv6 counts by its first 64
   *     bits, which one household holds as a whole; else in one form for what is the same: E.164,
   *     folded identifier, lower-case address
   */
  public Subject of(SubjectKind kind, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE);
      mac.update(kind.name().getBytes(StandardCharsets.US_ASCII));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(one(kind, value).getBytes(StandardCharsets.UTF_8));
      return new Subject(kind, HexFormat.of().formatHex(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String one(SubjectKind kind, String value) {
    return switch (kind) {
      case SMS_ADDRESS, LOOKUP_ADDRESS -> Ipv6Network.of(value).orElse(value);
      default -> value;
    };
  }
}
