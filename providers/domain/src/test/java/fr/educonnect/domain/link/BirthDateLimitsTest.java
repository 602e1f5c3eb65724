package fr.educonnect.domain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.domain.link.BirthDateLimits.Tally;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BirthDateLimitsTest {

  private static final BirthDateLimits LIMITS = BirthDateLimits.DEFAULT;
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void locksForADayAtTheFifthWrongOne() {
    Tally four = wrong(4, NOW, Tally.NONE);
    assertThat(four.isShut(NOW)).isFalse();
    assertThat(LIMITS.left(four, NOW)).isEqualTo(1);
    Tally five = LIMITS.afterWrong(four, NOW);
    assertThat(five.lockedUntil()).contains(NOW.plus(DAY));
    assertThat(five.isShut(NOW.plus(DAY).minusMillis(1))).isTrue();
    assertThat(LIMITS.left(five, NOW)).isZero();
    assertThat(five.isShut(NOW.plus(DAY))).isFalse();
    assertThat(LIMITS.left(five, NOW.plus(DAY))).isEqualTo(5);
  }

  @Test
  void closesAtTheFifteenthInAll() {
    Tally tally = Tally.NONE;
    Instant now = NOW;
    for (int round = 0; round < 3; round++) {
      assertThat(tally.isShut(now)).as("round %d", round).isFalse();
      tally = wrong(5, now, tally);
      now = now.plus(DAY);
    }
    assertThat(tally.closed()).isTrue();
    assertThat(tally.isShut(now.plus(Duration.ofDays(1000)))).isTrue();
    assertThat(LIMITS.left(tally, now)).isZero();
  }

  @Test
  void aRightOneGivesTheTriesBackButForgetsNoneInAll() {
    Tally tally = wrong(4, NOW, Tally.NONE);
    tally = LIMITS.afterRight(tally);
    assertThat(LIMITS.left(tally, NOW)).isEqualTo(5);
    assertThat(tally.total()).isEqualTo(4);
  }

  @Test
  void leavesNoMoreThanWhatIsLeftInAll() {
    Tally tally = wrong(4, NOW, Tally.NONE);
    for (int i = 0; i < 3; i++) {
      tally = wrong(3, NOW, LIMITS.afterRight(tally));
    }
    tally = LIMITS.afterRight(tally);
    assertThat(tally.total()).isEqualTo(13);
    assertThat(LIMITS.left(tally, NOW)).isEqualTo(2);
  }

  @Test
  void refusesLimitsThatLimitNothing() {
    assertThatThrownBy(() -> new BirthDateLimits(0, DAY, 15)).hasMessageContaining("tries");
    assertThatThrownBy(() -> new BirthDateLimits(5, DAY, 4)).hasMessageContaining("tries");
    assertThatThrownBy(() -> new BirthDateLimits(5, Duration.ZERO, 15))
        .hasMessageContaining("lock");
  }

  private static Tally wrong(int times, Instant now, Tally before) {
    Tally tally = before;
    for (int i = 0; i < times; i++) {
      tally = LIMITS.afterWrong(tally, now);
    }
    return tally;
  }
}
