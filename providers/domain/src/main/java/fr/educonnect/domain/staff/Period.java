package fr.educonnect.domain.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * Days in Paris, the first and the last included.
 *
 * @param until {@link #NEVER} where no end is told
 */
public record Period(LocalDate from, LocalDate until) {

  /** How delegations write that they have no end: 31/12/9999. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** What is not dated. */
  static final Period ALWAYS = new Period(LocalDate.EPOCH, NEVER);

  /** From {@code dd/MM/yyyy} to {@code dd/MM/yyyy}; empty when one is no date or they cross. */
  static Optional<Period> parse(String from, String until) {
    try {
      Period period =
          new Period(LocalDate.parse(from.strip(), FRENCH), LocalDate.parse(until.strip(), FRENCH));
      return period.from.isAfter(period.until) ? Optional.empty() : Optional.of(period);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a day is in it. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
