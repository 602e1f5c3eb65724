package fr.educonnect.domain.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionalPasswordTest {

  /** A source of chance that a test can repeat. */
  private static final class Seeded extends SecureRandom {
    private final Random random = new Random(42);

    @Override
    public void nextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }
  }

  @Test
  void theAlphabetHasNoCharacterThatLooksLikeAnother() {
    assertThat(ProvisionalPassword.ALPHABET).hasSize(32).doesNotContain("I", "O", "0", "1");
    assertThat(ProvisionalPassword.ALPHABET.chars().distinct()).hasSize(32);
  }

  @Test
  void aPasswordHasEightCharactersWithALetterAndADigit() {
    assertThat(passwords(10_000))
        .allMatch(password -> password.matches("[A-HJ-NP-Z2-9]{8}"))
        .allMatch(password -> password.matches(".*[A-Z].*") && password.matches(".*[2-9].*"))
        .allMatch(ProvisionalPassword::isWellFormed)
        .doesNotHaveDuplicates();
  }

  /**
   * Chi-squared over the 32 characters of each place, 31 degrees of freedom: 61.1 is the 0.1 %
   * bound.
   */
  @Test
  void everyCharacterIsAsLikelyInEveryPlace() {
    int[][] counts = new int[ProvisionalPassword.LENGTH][ProvisionalPassword.ALPHABET.length()];
    int total = 64_000;
    passwords(total).forEach(password -> count(password, counts));
    // A lone digit or letter is likelier where others must not be all letters or all digits: the
    // exact
    // share of a digit is (8/32 - (8/32)^8) / sound, of a letter (24/32 - (24/32)^8) / sound.
    double sound = 1 - Math.pow(0.25, 8) - Math.pow(0.75, 8);
    for (int[] place : counts) {
      double chiSquared = 0;
      for (int i = 0; i < place.length; i++) {
        boolean letter = i < 24;
        double share = letter ? (0.75 - Math.pow(0.75, 8)) / 24 : (0.25 - Math.pow(0.25, 8)) / 8;
        double expected = total * share / sound;
        chiSquared += Math.pow(place[i] - expected, 2) / expected;
      }
      assertThat(chiSquared).isLessThan(61.1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABCDEFG2", "2345678A", "A2222222"})
  void aLetterAndADigitAreEnough(String text) {
    assertThat(ProvisionalPassword.isWellFormed(text)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "ABCDEFGH",
        "23456789",
        "ABCDEF2",
        "ABCDEFGH2",
        "abcdefg2",
        "ABCDEFI2",
        "ABCDEFO2",
        "ABCDEFG0",
        "ABCDEFG1",
        "ABCDEF 2",
        "ABCDEFÉ2",
        "ABCDEFG٢"
      })
  void anythingElseIsNotAProvisionalPassword(String text) {
    assertThat(ProvisionalPassword.isWellFormed(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-09-01T08:00:00Z, 2026-12-01T23:00:00Z
          2026-09-01T21:59:59Z, 2026-12-01T23:00:00Z
          2026-09-01T22:00:00Z, 2026-12-02T23:00:00Z
          2026-11-30T12:00:00Z, 2027-02-28T23:00:00Z
          2027-11-30T12:00:00Z, 2028-02-29T23:00:00Z
          2026-01-15T12:00:00Z, 2026-04-15T22:00:00Z
          2026-12-31T23:30:00Z, 2027-04-01T22:00:00Z
          """)
  void itDiesAtTheEndOfTheDayInParisThreeMonthsLater(Instant since, Instant diesAt) {
    assertThat(ProvisionalPassword.diesAt(since)).isEqualTo(diesAt);
    assertThat(ProvisionalPassword.isDead(since, diesAt.minusMillis(1))).isFalse();
    assertThat(ProvisionalPassword.isDead(since, diesAt)).isTrue();
  }

  /** Every day of four years, a leap year among them, at the hours at which days change. */
  @Test
  void theSameBoundHoldsTheOtherWayRound() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
      for (String hour : List.of("12:00:00Z", "21:59:59Z", "22:00:00Z", "23:00:00Z")) {
        Instant now = Instant.parse(day + "T" + hour);
        Instant bound = ProvisionalPassword.aliveSince(now);
        assertThat(ProvisionalPassword.isDead(bound, now)).as("%s", now).isFalse();
        assertThat(ProvisionalPassword.isDead(bound.minusMillis(1), now)).as("%s", now).isTrue();
      }
    }
  }

  private static Stream<String> passwords(int count) {
    SecureRandom random = new Seeded();
    return Stream.generate(() -> ProvisionalPassword.generate(random)).limit(count);
  }

  private static void count(String password, int[][] counts) {
    for (int i = 0; i < password.length(); i++) {
      counts[i][ProvisionalPassword.ALPHABET.indexOf(password.charAt(i))]++;
    }
  }

  @Test
  void derivesTheSamePasswordFromTheSameBytesUntilOneIsWellFormed() {
    byte[] letters = new byte[8];
    byte[] mixed = {0, 1, 2, 3, 4, 5, 6, 31};
    assertThat(ProvisionalPassword.derive(number -> number == 0 ? letters : mixed))
        .isEqualTo("ABCDEFG9");
    byte[] high = {32, 33, 34, 35, 36, 37, 38, -1};
    assertThat(ProvisionalPassword.derive(number -> high)).isEqualTo("ABCDEFG9");
  }

  @Test
  void givesNoneThatASpreadsheetTakesForANumber() {
    byte[] number = {24, 25, 4, 26, 27, 28, 29, 30};
    byte[] mixed = {0, 1, 2, 3, 4, 5, 6, 31};
    assertThat(ProvisionalPassword.isWellFormed("23E45678")).isTrue();
    assertThat(ProvisionalPassword.derive(block -> block == 0 ? number : mixed))
        .isEqualTo("ABCDEFG9");
  }
}
