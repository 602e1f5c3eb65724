package fr.educonnect.domain.transition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Uai;
import fr.educonnect.domain.transition.IdentityVector.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityVectorTest {

  private static final String GUARDIAN = "2|MARTIN|Paul|123456|0310002B";
  private static final String STUDENT = "4|||123456|0310002B";

  @Test
  void aGuardiansNamesThePupilToo() {
    assertThat(IdentityVector.parse(GUARDIAN))
        .contains(
            new IdentityVector(Holder.GUARDIAN, "MARTIN", "Paul", "123456", new Uai("0310002B")));
  }

  @Test
  void aPupilsHasNoName() {
    assertThat(IdentityVector.parse(STUDENT))
        .contains(new IdentityVector(Holder.STUDENT, "", "", "123456", new Uai("0310002B")));
  }

  @Test
  void spacesAndCaseDoNotMatter() {
    assertThat(IdentityVector.parse(" 2 | MARTIN |Paul | 123456 |0310002b "))
        .isEqualTo(IdentityVector.parse(GUARDIAN));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "1|MARTIN|Paul|123456|0310002B",
        "3|||123456|0310002B",
        "5|||123456|0310002B",
        "24|||123456|0310002B",
        "4|||123456",
        "4|||123456|0310002B|x",
        "4||||0310002B",
        "4|||12 34|0310002B",
        "4|||1234567890123456789012|0310002B",
        "4|||123456|0310002",
        "4|||123456|"
      })
  void anythingElseIsNone(String text) {
    assertThat(IdentityVector.parse(text)).isEmpty();
  }

  @Test
  void whatIsTooLongIsNone() {
    assertThat(IdentityVector.parse("2|" + "M".repeat(300) + "|Paul|123456|0310002B")).isEmpty();
  }

  @Test
  void severalStandInOneValueOrInSeveral() {
    assertThat(IdentityVector.parseAll(List.of(GUARDIAN + ";" + STUDENT, "x", STUDENT)))
        .extracting(IdentityVector::holder)
        .containsExactly(Holder.GUARDIAN, Holder.STUDENT);
  }

  @Test
  void saysNothingOfWhomItMeans() {
    assertThat(IdentityVector.parse(GUARDIAN).orElseThrow().toString())
        .isEqualTo("IdentityVector[GUARDIAN]");
  }
}
