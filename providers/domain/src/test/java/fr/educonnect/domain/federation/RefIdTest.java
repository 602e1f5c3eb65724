package fr.educonnect.domain.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefIdTest {

  private static final long AAF_ID = 1234567;

  @ParameterizedTest
  @EnumSource(Academy.class)
  void givesAcademyAndRecordBackToWhoReadsItAsEntsDo(Academy academy) {
    for (Degree degree : Degree.values()) {
      String value = RefId.of(new SourceKey(academy.code(), degree, AAF_ID));
      assertThat(value).startsWith("{AAF}");
      String[] fields = value.substring(5).split("\\|", -1);
      assertThat(fields).hasSize(3);
      assertThat(Academy.ofCode(fields[0])).contains(academy);
      assertThat(fields[2]).isEqualTo("1234567");
    }
  }

  @Test
  void tellsTwoRegistersOfOneAcademyApart() {
    assertThat(RefId.of(new SourceKey("09", Degree.FIRST, 7))).isEqualTo("{AAF}09|1D|7");
    assertThat(RefId.of(new SourceKey("09", Degree.SECOND, 7))).isEqualTo("{AAF}09|2D|7");
    assertThat(RefId.of(new SourceKey("28", Degree.SECOND, 0))).isEqualTo("{AAF}28|2D|0");
  }

  @Test
  void readsWhatServicesHaveFromBefore() {
    SourceKey first = new SourceKey("09", Degree.FIRST, 7);
    SourceKey second = new SourceKey("09", Degree.SECOND, 7);
    assertThat(RefId.parse("{AAF}09|1D|7")).containsExactly(first);
    assertThat(RefId.parse("{AAF}9|2D|7")).containsExactly(second);
    assertThat(RefId.parse("{AAF}9||7")).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "09|1D|7", "{ECT}09|1D|7", "{AAF}09|7", "{AAF}09|1D|7|8", "{AAF}77|1D|7"})
  void readsNothingElse(String value) {
    assertThat(RefId.parse(value)).isEmpty();
  }
}
