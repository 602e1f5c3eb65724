package fr.educonnect.domain.password;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The password that a school gives: 8 characters that cannot be mistaken for one another (no I, O,
 * 0, 1), at least one letter and one digit, and not what a spreadsheet takes for a number. It dies
 * three calendar months after it was distributed or set, at the end of the day in Paris, whatever
 * the state of the account.
 */
public final class ProvisionalPassword {

  public static final int LENGTH = 8;

  static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final Pattern NUMBER = Pattern.compile("[0-9]+E[0-9]+");

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int MONTHS = 3;

  private ProvisionalPassword() {}

  /** A new password; each one that is well formed is as likely as any other. */
  public static String generate(SecureRandom random) {
    StringBuilder password = new StringBuilder(LENGTH);
    do {
      password.setLength(0);
      for (int i = 0; i < LENGTH; i++) {
        password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
    } while (!canBeGiven(password));
    return password.toString();
  }

  /**
   * The password of a source of random bytes: the same for the same bytes.
   *
   * @param blocks gives the bytes number 0, 1, 2 and so on, 8 at least; most often the first will
   *     do
   */
  public static String derive(IntFunction<byte[]> blocks) {
    String password;
    int number = 0;
    do {
      byte[] block = blocks.apply(number++);
      StringBuilder candidate = new StringBuilder(LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        // 32 signs: each byte tells one, none is likelier than another.
        candidate.append(ALPHABET.charAt(block[i] & (ALPHABET.length() - 1)));
      }
      password = candidate.toString();
    } while (!canBeGiven(password));
    return password;
  }

  // A spreadsheet that opens a school's list would write 23E45678 as 2,3E+45679.
  private static boolean canBeGiven(CharSequence password) {
    return isWellFormed(password) && !NUMBER.matcher(password).matches();
  }

  /** Whether a text could be a provisional password; false for null. */
  public static boolean isWellFormed(CharSequence text) {
    return text != null
        && text.length() == LENGTH
        && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().anyMatch(Character::isLetter);
  }

  /**
   * The first moment at which the password no longer signs in.
   *
   * @param since when it was distributed or set, whichever is later
   */
  public static Instant diesAt(Instant since) {
    return since
        .atZone(PARIS)
        .toLocalDate()
        .plusMonths(MONTHS)
        .plusDays(1)
        .atStartOfDay(PARIS)
        .toInstant();
  }

  /** Whether the password no longer signs in; see {@link #diesAt}. */
  public static boolean isDead(Instant since, Instant now) {
    return !now.isBefore(diesAt(since));
  }

  /**
   * The other way round, for looking through many: what was distributed or set before this moment
   * is dead now, and nothing else.
   */
  public static Instant aliveSince(Instant now) {
    LocalDate today = now.atZone(PARIS).toLocalDate();
    LocalDate day = today.minusMonths(MONTHS);
    // The day of three months ago may not exist: the last one of its month is too early then.
    while (day.plusMonths(MONTHS).isBefore(today)) {
      day = day.plusDays(1);
    }
    return day.atStartOfDay(PARIS).toInstant();
  }
}
