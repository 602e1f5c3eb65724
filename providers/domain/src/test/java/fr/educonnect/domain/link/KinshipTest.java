package fr.educonnect.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KinshipTest {

  @ParameterizedTest
  @CsvSource({
    "10, MOTHER, 10",
    "20, FATHER, 20",
    "37, SIBLING, 37",
    "38, ASCENDANT, 38",
    "39, OTHER_RELATIVE, 39",
    "41, EDUCATOR, 41",
    "42, FOSTER_CARER, 42",
    "43, CHILDMINDER, 43",
    "50, TUTOR, 50",
    "51, CHILD_WELFARE, 51",
    "70, STUDENT_IN_PERSON, 70",
    "90, OTHER, 90",
    "1, FATHER, 20",
    "2, MOTHER, 10",
    "3, TUTOR, 50",
    "4, OTHER_RELATIVE, 39",
    "5, CHILD_WELFARE, 51",
    "6, OTHER, 90",
    "7, STUDENT_IN_PERSON, 70",
    "' 10 ', MOTHER, 10"
  })
  void readsBothNomenclaturesAndWritesTheCurrentOne(String read, Kinship kinship, String written) {
    assertThat(Kinship.ofCode(read)).contains(kinship);
    assertThat(kinship.code()).isEqualTo(written);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0", "8", "9", "11", "01", "100", "mère"})
  void anUnknownCodeIsNone(String code) {
    assertThat(Kinship.ofCode(code)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kinship.class)
  void onlyChildWelfareIsALegalEntityAndOnlyTheStudentInPersonIsNoGuardian(Kinship kinship) {
    assertThat(kinship.isLegalEntity()).isEqualTo(kinship == Kinship.CHILD_WELFARE);
    assertThat(kinship.canBeGuardian()).isEqualTo(kinship != Kinship.STUDENT_IN_PERSON);
  }
}
