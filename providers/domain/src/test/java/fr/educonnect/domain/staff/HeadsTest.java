package fr.educonnect.domain.staff;

import static fr.educonnect.domain.staff.Agent.NOBODY;
import static fr.educonnect.domain.staff.Agent.TODAY;
import static fr.educonnect.domain.staff.Places.COLLEGE;
import static fr.educonnect.domain.staff.Places.LYCEE;
import static fr.educonnect.domain.staff.Places.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FrEduFonctAdm with FrEduRneResp. */
class HeadsTest {
  private static final String COLLEGE_N = "0350001L$UAJ$PU$N$T3$CLG$340";
  private static final String LYCEE_N = "0350002M$UAJ$PU$N$T3$LYC$300";
  private static final Agent HEAD = NOBODY.functions("DIR");

  @Test
  void aHeadAdministersAndTroubleshootsTheirSchoolOnly() {
    StaffRights rights = HEAD.responsibilities(COLLEGE_N).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayTroubleshoot(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayAssist(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayAdminister(LYCEE, TODAY)).isFalse();
    assertThat(rights.mayTroubleshoot(LYCEE, TODAY)).isFalse();
    assertThat(rights.anomalies()).isZero();
  }

  @Test
  void inTheSecondDegreeOnly() {
    StaffRights rights = HEAD.responsibilities(COLLEGE_N).rights();

    assertThat(rights.mayAdminister(Places.otherDegree(COLLEGE), TODAY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        COLLEGE_N + "," + LYCEE_N,
        COLLEGE_N + ";" + LYCEE_N,
        COLLEGE_N + " , " + LYCEE_N,
        COLLEGE_N + "," + LYCEE_N + "," + COLLEGE_N,
        "X," + COLLEGE_N + ",X," + LYCEE_N + ","
      })
  void oneTextHoldsSeveral(String joined) {
    StaffRights rights = HEAD.responsibilities(joined).rights();

    assertThat(rights).isEqualTo(HEAD.responsibilities(COLLEGE_N, LYCEE_N).rights());
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(LYCEE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(OTHER, TODAY)).isFalse();
    assertThat(rights.anomalies()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENS", "ADF", "ACP", "DIO", "IEN1D", "DEC", "X", "", "dir", "DIRX"})
  void anotherFunctionIsNoHead(String function) {
    StaffRights rights = NOBODY.functions(function).responsibilities(COLLEGE_N).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayTroubleshoot(COLLEGE, TODAY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "", " ", "X,X"})
  void aHeadOfNothingMayNothing(String responsibilities) {
    StaffRights rights = HEAD.responsibilities(responsibilities).rights();

    assertThat(rights.degrees(StaffModule.ADMINISTRATION, TODAY)).isEmpty();
    assertThat(rights.anomalies()).isZero();
  }

  @Test
  void aSpoiltValueIsCountedAndTakesNothingFromTheOthers() {
    StaffRights rights = HEAD.responsibilities("035$UAJ$$," + COLLEGE_N + ",$$$,ABCD").rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.anomalies()).isEqualTo(3);
  }

  @Test
  void aWrongLetterIsCountedAndOpensNoOtherSchool() {
    StaffRights rights = HEAD.responsibilities("0350001M$UAJ$PU$N$T3$CLG$340").rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.anomalies()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "N, 2026-07-01, 2027-12-31, true",
    "A, 2026-07-01, 2027-12-31, true",
    "F, 2026-07-01, 2026-08-31, true",
    "F, 2026-07-01, 2026-09-01, false",
    "F, 2026-08-31, 2026-08-31, true",
    "F, 2026-08-31, 2026-09-01, false",
    "F, 2026-09-01, 2027-08-31, true",
    "F, 2026-09-01, 2027-09-01, false"
  })
  void aResponsibilityThatEndsCountsUntilTheEndOfAugust(
      String activity, LocalDate readOn, LocalDate today, boolean counts) {
    Agent agent =
        HEAD.responsibilities("0350001L$UAJ$PU$" + activity + "$T3$CLG$340").readOn(readOn);

    assertThat(agent.rights().mayAdminister(COLLEGE, today)).isEqualTo(counts);
  }
}
