package fr.educonnect.messaging.worker;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.message.Channel;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {

  private static final RandomGenerator LOWEST = () -> 0;
  private static final RandomGenerator HIGHEST = () -> -1;

  @ParameterizedTest
  @CsvSource({
    "MAIL,1,2",
    "MAIL,2,4",
    "MAIL,8,256",
    "MAIL,9,300",
    "MAIL,30000,300",
    "SMS,1,2",
    "SMS,5,30"
  })
  void doublesUpToABound(Channel channel, int attempts, int seconds) {
    assertThat(new Waits(LOWEST).after(channel, attempts, Optional.empty()))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void spreadsByAQuarter() {
    assertThat(new Waits(HIGHEST).after(Channel.SMS, 5, Optional.empty()))
        .isBetween(Duration.ofMillis(37_400), Duration.ofMillis(37_500));
  }

  @Test
  void isNoShorterThanWhatTheOtherSideAsks() {
    assertThat(new Waits(LOWEST).after(Channel.SMS, 1, Optional.of(Duration.ofSeconds(90))))
        .isEqualTo(Duration.ofSeconds(90));
    assertThat(new Waits(LOWEST).after(Channel.MAIL, 9, Optional.of(Duration.ofSeconds(1))))
        .isEqualTo(Duration.ofSeconds(300));
  }
}
