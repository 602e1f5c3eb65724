package fr.educonnect.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pages are told of a time. */
class ParisTimeTest {
  private static final Instant TIME = Instant.parse("2026-11-23T06:06:00Z");

  @Test
  void theDayIsInWordsAndTheHourInNumbersForASentence() {
    assertThat(ParisTime.parts(TIME, Locale.FRENCH))
        .isEqualTo(Map.of("day", "23 novembre 2026", "hour", "7", "minute", "06"));
    assertThat(ParisTime.parts(TIME, Locale.ENGLISH)).containsEntry("day", "November 23, 2026");
  }
}
