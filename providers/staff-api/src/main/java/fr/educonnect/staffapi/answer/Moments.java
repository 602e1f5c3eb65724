package fr.educonnect.staffapi.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times in answers and parameters: ISO 8601 in UTC. */
public final class Moments {

  private Moments() {}

  /** Null where there is none. */
  public static String text(Optional<Instant> moment) {
    return moment.map(Instant::toString).orElse(null);
  }

  /**
   * A day that may be left out.
   *
   * @throws ProblemException naming it, if it is no day
   */
  public static Optional<LocalDate> day(String name, String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw ProblemException.invalid(name);
    }
  }

  /**
   * A parameter that may be left out.
   *
   * @throws ProblemException naming it, if it is no time
   */
  public static Optional<Instant> parameter(String name, String text) {
    try {
      return Optional.ofNullable(text).map(Instant::parse);
    } catch (DateTimeParseException e) {
      throw ProblemException.invalid(name);
    }
  }
}
