package fr.educonnect.domain.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 64-bit hashes by which records are matched: the first eight bytes, big endian, of a SHA-256.
 * Stored in the directory, so they never change.
 */
public final class MatchHash {

  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(MatchHash::sha256);

  private MatchHash() {}

  /**
   * @param family a family name as {@link PersonName} gives it
   * @param first a first name as {@link PersonName} gives it
   */
  public static long name(String family, String first) {
    return hash(family + '\n' + first);
  }

  /**
   * @param contact a number in E.164 form or a normalised mail address: the two cannot be equal
   */
  public static long contact(String contact) {
    return hash(contact);
  }

  private static long hash(String text) {
    return ByteBuffer.wrap(SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
