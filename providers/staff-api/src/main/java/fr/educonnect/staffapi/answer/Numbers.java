package fr.educonnect.staffapi.answer;

import java.util.Optional;

/** Reads numbers of addresses and parameters. */
public final class Numbers {
  private static final int MOST_DIGITS = 18;

  private Numbers() {}

  /**
   * The number of a thing in an address.
   *
   * @throws ProblemException if it is none: there is no such thing then
   */
  public static long id(String text) {
    return parse(text).orElseThrow(ProblemException::notFound);
  }

  /**
   * A parameter that may be left out.
   *
   * @throws ProblemException naming it, if it is no whole number
   */
  public static Optional<Long> parameter(String name, String text) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(parse(text).orElseThrow(() -> ProblemException.invalid(name)));
  }

  /** How many are asked for: this many where nothing is said, never more than the most. */
  public static int limit(String text, int standard, int most) {
    long asked = parameter("limit", text).orElse((long) standard);
    if (asked < 1 || asked > most) {
      throw ProblemException.invalid("limit");
    }
    return (int) asked;
  }

  private static Optional<Long> parse(String text) {
    boolean sound = text.length() <= MOST_DIGITS && text.matches("[0-9]+");
    return sound ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
