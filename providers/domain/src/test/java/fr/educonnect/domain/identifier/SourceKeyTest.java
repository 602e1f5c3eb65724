package fr.educonnect.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "16, SECOND, 123456, 162000000123456",
    "01, FIRST, 0, 11000000000000",
    "01, FIRST, 999999999999, 11999999999999",
    "00, FIRST, 7, 1000000000007",
    "99, SECOND, 999999999999, 992999999999999"
  })
  void packsIntoOneNumberAndBack(String academy, Degree degree, String aafId, long packed) {
    SourceKey key = SourceKey.parse(academy, degree, aafId).orElseThrow();
    assertThat(key.packed()).isEqualTo(packed);
    assertThat(SourceKey.unpack(packed)).isEqualTo(key);
    assertThat(SourceKey.feedBase(academy, degree)).isEqualTo(packed - key.aafId());
  }

  @Test
  void spacesAndLeadingZerosDoNotMatter() {
    assertThat(SourceKey.parse("16", Degree.FIRST, " 0042 "))
        .contains(new SourceKey("16", Degree.FIRST, 42));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "1234567890123", "-1", "+1", "12a", "1 2", "１２"})
  void anythingButOneToTwelveDigitsIsNoKey(String aafId) {
    assertThat(SourceKey.parse("16", Degree.FIRST, aafId)).isEmpty();
  }

  @Test
  void aKeyOutOfRangeCannotBeMade() {
    assertThatThrownBy(() -> new SourceKey("1", Degree.FIRST, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SourceKey("1A", Degree.FIRST, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SourceKey("16", Degree.FIRST, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SourceKey("16", Degree.FIRST, 1_000_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Degree.ofDigit(3)).isInstanceOf(IllegalArgumentException.class);
  }
}
