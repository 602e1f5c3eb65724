package fr.educonnect.messaging.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.messaging.MapScope;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkerOptionTest {

  @ParameterizedTest
  @CsvSource({"THREADS,4,0", "INTERVAL,2,1", "LEASE,180,60"})
  void hasADefaultAndALowestValue(WorkerOption option, int normal, int lowest) {
    assertThat(option.of(scope(option, ""))).isEqualTo(normal);
    assertThat(option.of(scope(option, " " + lowest))).isEqualTo(lowest);
    assertThatThrownBy(() -> option.of(scope(option, Integer.toString(lowest - 1))))
        .hasMessage(
            "spi-messaging--default--" + option.optionName() + " must be at least " + lowest);
  }

  @ParameterizedTest
  @EnumSource(WorkerOption.class)
  void refusesWhatIsNoNumber(WorkerOption option) {
    assertThatThrownBy(() -> option.of(scope(option, "few")))
        .hasMessageEndingWith(option.optionName() + " is not a whole number");
    assertThat(WorkerOption.metadata()).hasSize(WorkerOption.values().length);
  }

  private static MapScope scope(WorkerOption option, String value) {
    return new MapScope(Map.of(option.optionName(), value));
  }
}
