package fr.educonnect.staffapi.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.0", "0x1", " 1", "١", "1234567890123456789", "null"})
  void whatIsNoNumberIsNobodys(String text) {
    assertThatThrownBy(() -> Numbers.id(text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
  }

  @Test
  void anAccountsNumberIsRead() {
    assertThat(Numbers.id("123456789012345678")).isEqualTo(123_456_789_012_345_678L);
  }

  @Test
  void aLimitThatIsLeftOutIsTheStandardOne() {
    assertThat(Numbers.limit(null, 50, 500)).isEqualTo(50);
    assertThat(Numbers.limit("500", 50, 500)).isEqualTo(500);
    assertThat(Numbers.parameter("after", null)).isEmpty();
  }
}
