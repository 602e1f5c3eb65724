package fr.educonnect.proofs.birthdate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date typed into three fields, as people type dates: spaces and leading zeros do not matter.
 *
 * @param date the day that was meant, if it is one
 * @param error message key that says what is wrong; empty with a date
 */
public record TypedDate(Optional<LocalDate> date, Optional<String> error) {

  static final String MISSING = "birthDateMissing";
  static final String INVALID = "birthDateInvalid";

  /** A year of two digits: which century is not guessed. */
  static final String SHORT_YEAR = "birthDateShortYear";

  private static final int NO_NUMBER = -1;
  private static final int LONGEST_NUMBER = 6;
  private static final int FIRST_YEAR = 1900;
  private static final int TWO_DIGITS_MOST = 99;

  /** The three fields as sent; each may be null. */
  public record Fields(String day, String month, String year) {

    boolean isEmpty() {
      return isBlank(day) && isBlank(month) && isBlank(year);
    }

    private boolean isIncomplete() {
      return isBlank(day) || isBlank(month) || isBlank(year);
    }

    private static boolean isBlank(String field) {
      return field == null || field.isBlank();
    }

    @Override
    public String toString() {
      return "Fields";
    }
  }

  /**
   * Reads the fields.
   *
   * @param today no day of birth lies after it
   */
  public static TypedDate read(Fields fields, LocalDate today) {
    if (fields.isIncomplete()) {
      return wrong(MISSING);
    }
    int year = number(fields.year());
    if (year >= 0 && year <= TWO_DIGITS_MOST) {
      return wrong(SHORT_YEAR);
    }
    try {
      LocalDate date = LocalDate.of(year, number(fields.month()), number(fields.day()));
      boolean possible = year >= FIRST_YEAR && !date.isAfter(today);
      return possible ? new TypedDate(Optional.of(date), Optional.empty()) : wrong(INVALID);
    } catch (DateTimeException e) {
      return wrong(INVALID);
    }
  }

  // Only the digits 0 to 9: what else counts as a digit somewhere is no typing error.
  private static int number(String field) {
    String digits = field.replaceAll("[\\s\\u00a0\\u202f]", "");
    boolean sound = digits.matches("[0-9]{1," + LONGEST_NUMBER + "}");
    return sound ? Integer.parseInt(digits) : NO_NUMBER;
  }

  private static TypedDate wrong(String error) {
    return new TypedDate(Optional.empty(), Optional.of(error));
  }

  @Override
  public String toString() {
    return "TypedDate" + error.map(key -> " " + key).orElse("");
  }
}
