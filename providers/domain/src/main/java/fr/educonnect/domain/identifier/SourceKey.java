package fr.educonnect.domain.identifier;

import java.util.Optional;

/**
 * The key of a source record: the academy that exports it, the degree, and its number there ({@code
 * ENTPersonJointure} or {@code ENTStructureJointure}).
 *
 * @param academy two digits
 * @param aafId from 0 up, at most 12 digits
 */
public record SourceKey(String academy, Degree degree, long aafId) {

  /** Source records of one feed fill one range of packed keys of this size. */
  public static final long IDS_PER_FEED = 1_000_000_000_000L;

  private static final int MAX_DIGITS = 12;

  /**
   * @throws IllegalArgumentException if a part is out of its range
   */
  public SourceKey {
    if (academy.length() != 2 || !isDigits(academy) || aafId < 0 || aafId >= IDS_PER_FEED) {
      throw new IllegalArgumentException("Not a key of a source record");
    }
  }

  /** The key with the number as an export writes it; empty unless that is 1 to 12 digits. */
  public static Optional<SourceKey> parse(String academy, Degree degree, String aafId) {
    long number = parseAafId(aafId);
    return number < 0 ? Optional.empty() : Optional.of(new SourceKey(academy, degree, number));
  }

  /**
   * The number as an export writes it, spaces around it allowed; -1 unless that is 1 to 12 digits.
   */
  public static long parseAafId(String aafId) {
    String digits = aafId == null ? "" : aafId.strip();
    boolean sound = !digits.isEmpty() && digits.length() <= MAX_DIGITS && isDigits(digits);
    return sound ? Long.parseLong(digits) : -1;
  }

  /** The key as one number: (academy × 10 + degree) × 10^12 + AAF id. */
  public long packed() {
    return feedBase(academy, degree) + aafId;
  }

  /**
   * The lowest packed key of a feed; the next feed starts {@link #IDS_PER_FEED} higher at the
   * least.
   */
  public static long feedBase(String academy, Degree degree) {
    return (Integer.parseInt(academy) * 10L + degree.digit()) * IDS_PER_FEED;
  }

  /** The reverse of {@link #packed}. */
  public static SourceKey unpack(long packed) {
    long feed = packed / IDS_PER_FEED;
    long academy = feed / 10;
    String code = (academy < 10 ? "0" : "") + academy;
    return new SourceKey(code, Degree.ofDigit((int) (feed % 10)), packed % IDS_PER_FEED);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
