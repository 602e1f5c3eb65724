package fr.educonnect.staffapi.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header by which a caller says that it is asking the same again: what was done for a key is
 * not done a second time.
 */
public final class RequestKey {

  /** Name of the header. */
  public static final String HEADER = "Idempotency-Key";

  /** A UUID, or anything as hard to choose twice. */
  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9_-]{16,64}");

  private RequestKey() {}

  /**
   * The key, where the caller gives one.
   *
   * @throws ProblemException if it is none
   */
  public static Optional<String> optional(String header) {
    return Optional.ofNullable(header).map(RequestKey::required);
  }

  /**
   * The key of a call that must have one.
   *
   * @throws ProblemException if it has none
   */
  public static String required(String header) {
    if (header == null || !SOUND.matcher(header).matches()) {
      throw ProblemException.invalid(HEADER);
    }
    return header;
  }
}
