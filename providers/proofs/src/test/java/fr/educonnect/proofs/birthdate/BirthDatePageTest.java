package fr.educonnect.proofs.birthdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pages of birth dates are told of a time. */
class BirthDatePageTest {
  private static final ZonedDateTime TIME =
      ZonedDateTime.of(2026, 11, 23, 7, 6, 0, 0, ZoneId.of("Europe/Paris"));

  @Test
  void theDayIsInWordsAndTheHourInNumbersForASentence() {
    assertThat(BirthDatePage.parts(TIME, Locale.FRENCH))
        .isEqualTo(Map.of("day", "23 novembre 2026", "hour", "7", "minute", "06"));
    assertThat(BirthDatePage.parts(TIME, Locale.ENGLISH)).containsEntry("day", "November 23, 2026");
  }
}
