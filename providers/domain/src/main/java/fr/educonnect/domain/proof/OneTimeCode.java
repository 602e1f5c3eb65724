package fr.educonnect.domain.proof;

import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Codes of six digits that are derived, not stored: HMAC-SHA256 under a server key over purpose,
 * account and nonce. The same row gives the same code again; without the key it gives none.
 */
public final class OneTimeCode {

  public static final int DIGITS = 6;

  private static final int CODES = 1_000_000;

  /** What is above would make some codes likelier than others. */
  private static final long UNBIASED = (1L << 32) / CODES * CODES;

  private static final String CONTEXT = "code";

  private OneTimeCode() {}

  /**
   * @param subject whom the code is for: the account's id
   * @param nonce random, of the row
   */
  public static String of(ProofKey key, ProofPurpose purpose, long subject, byte[] nonce) {
    for (int round = 0; ; round++) {
      ByteBuffer hash = ByteBuffer.wrap(key.hash(CONTEXT, purpose, input(subject, round), nonce));
      while (hash.hasRemaining()) {
        long number = Integer.toUnsignedLong(hash.getInt());
        if (number < UNBIASED) {
          return String.format(Locale.ROOT, "%06d", number % CODES);
        }
      }
    }
  }

  /**
   * What was typed, as codes are written: spaces, dots and dashes that telephones put in fall out.
   *
   * @param typed may be null
   */
  public static String clean(String typed) {
    return typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f.-]", "");
  }

  /** Whether a text has the form of a code. */
  public static boolean isWellFormed(String text) {
    return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static byte[] input(long subject, int round) {
    return ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(subject).putInt(round).array();
  }
}
