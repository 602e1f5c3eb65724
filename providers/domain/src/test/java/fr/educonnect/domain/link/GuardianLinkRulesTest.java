package fr.educonnect.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardianLinkRulesTest {

  private static final GuardianLinkRules STRICT = new GuardianLinkRules(false);
  private static final GuardianLinkRules LENIENT = new GuardianLinkRules(true);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          MOTHER            , -1, false, false
          MOTHER            , 0 , false, false
          MOTHER            , 1 , true , true
          MOTHER            , 2 , false, true
          MOTHER            , 3 , false, false
          TUTOR             , 1 , true , true
          CHILD_WELFARE     , 1 , true , true
          CHILD_WELFARE     , 2 , false, true
          OTHER             , 0 , false, false
          STUDENT_IN_PERSON , 1 , false, false
          STUDENT_IN_PERSON , 2 , false, false
                            , 1 , true , true
                            , 2 , false, true
                            , 0 , false, false
          """)
  void inTheSecondDegreeTheResponsibilityDecides(
      Kinship kinship, int responsibility, boolean legal, boolean legalWithSecondValue) {
    assertThat(STRICT.isLegalInSecondDegree(kinship, responsibility)).isEqualTo(legal);
    assertThat(LENIENT.isLegalInSecondDegree(kinship, responsibility))
        .isEqualTo(legalWithSecondValue);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          MOTHER            , true
          OTHER             , true
          CHILD_WELFARE     , true
                            , true
          STUDENT_IN_PERSON , false
          """)
  void inTheFirstDegreeEverybodyListedIsLegalButTheStudent(Kinship kinship, boolean legal) {
    assertThat(STRICT.isLegalInFirstDegree(kinship)).isEqualTo(legal);
    assertThat(LENIENT.isLegalInFirstDegree(kinship)).isEqualTo(legal);
  }
}
