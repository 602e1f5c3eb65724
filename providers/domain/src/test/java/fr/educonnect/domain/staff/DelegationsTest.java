package fr.educonnect.domain.staff;

import static fr.educonnect.domain.staff.Agent.NOBODY;
import static fr.educonnect.domain.staff.Agent.TODAY;
import static fr.educonnect.domain.staff.Places.COLLEGE;
import static fr.educonnect.domain.staff.Places.ECOLE;
import static fr.educonnect.domain.staff.Places.LYCEE;
import static fr.educonnect.domain.staff.Places.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FrEduResDel. */
class DelegationsTest {
  private static final String ADMINISTRATION = "Administration des comptes";
  private static final String TROUBLESHOOTING = "Administration des comptes élèves";
  private static final String COLLEGE_RESP = "0350001L$UAJ$PU$N$T3$CLG$340";
  private static final String LYCEE_RESP = "0350002M$UAJ$PU$N$T3$LYC$300";
  private static final String ECOLE_RESP = "0350011X$UAJ$PU$N$T3$1ORD$101";

  private static String delegation(String name, String responsibility) {
    return delegation(name, "01/09/2026", "31/12/9999", responsibility);
  }

  private static String delegation(String name, String from, String until, String responsibility) {
    return String.join(
        "|",
        name,
        "/redirectionhub/redirect.jsp?applicationname=autre",
        from,
        until,
        "pmartin",
        "FrEduRneResp=" + responsibility,
        "serveur-1",
        "module",
        "");
  }

  @Test
  void forAdministrationItOpensAdministrationOnly() {
    StaffRights rights = NOBODY.delegations(delegation(ADMINISTRATION, COLLEGE_RESP)).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayTroubleshoot(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayAdminister(LYCEE, TODAY)).isFalse();
    assertThat(rights.anomalies()).isZero();
  }

  @Test
  void forStudentsItOpensTroubleshootingOnly() {
    StaffRights rights = NOBODY.delegations(delegation(TROUBLESHOOTING, COLLEGE_RESP)).rights();

    assertThat(rights.mayTroubleshoot(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayTroubleshoot(Places.otherDegree(COLLEGE), TODAY)).isFalse();
  }

  @Test
  void theHeadOfAnEcoleAdministersIt() {
    StaffRights rights = NOBODY.delegations(delegation(ADMINISTRATION, ECOLE_RESP)).rights();

    assertThat(rights.mayAdminister(ECOLE, TODAY)).isTrue();
    assertThat(rights.mayTroubleshoot(ECOLE, TODAY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", " , ", "; "})
  void oneTextHoldsSeveralThoughSchoolsAreJoinedAlike(String join) {
    String first = delegation(ADMINISTRATION, COLLEGE_RESP + ";" + ECOLE_RESP);
    String second = delegation(TROUBLESHOOTING, LYCEE_RESP);

    StaffRights rights = NOBODY.delegations(first + join + second).rights();

    assertThat(rights).isEqualTo(NOBODY.delegations(first, second).rights());
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(ECOLE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(LYCEE, TODAY)).isFalse();
    assertThat(rights.mayTroubleshoot(LYCEE, TODAY)).isTrue();
    assertThat(rights.anomalies()).isZero();
  }

  @Test
  void theLastFieldMayBeMissing() {
    String first = delegation(ADMINISTRATION, COLLEGE_RESP).replaceFirst("\\|$", "");
    String second = delegation(TROUBLESHOOTING, LYCEE_RESP).replaceFirst("\\|$", "");

    StaffRights rights = NOBODY.delegations(first + "," + second).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayTroubleshoot(LYCEE, TODAY)).isTrue();
  }

  @Test
  void theSameDelegationCountsOnce() {
    String one = delegation(ADMINISTRATION, COLLEGE_RESP + ";" + COLLEGE_RESP);

    assertThat(NOBODY.delegations(one, one, one + "," + one).rights().grants())
        .filteredOn(grant -> grant.module() == StaffModule.ADMINISTRATION)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "23/11/2026, 31/12/9999, true",
    "23/11/2026, 23/11/2026, true",
    "01/09/2020, 23/11/2026, true",
    "01/09/2020, 22/11/2026, false",
    "24/11/2026, 31/12/9999, false",
    "01/09/2025, 31/08/2026, false"
  })
  void itCountsFromItsFirstDayToItsLast(String from, String until, boolean counts) {
    StaffRights rights =
        NOBODY.delegations(delegation(ADMINISTRATION, from, until, COLLEGE_RESP)).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isEqualTo(counts);
    assertThat(rights.anomalies()).isZero();
  }

  @Test
  void oneThatIsOverDoesNotHideOneThatLives() {
    StaffRights rights =
        NOBODY
            .delegations(
                delegation(ADMINISTRATION, "01/09/2024", "31/08/2025", COLLEGE_RESP),
                delegation(ADMINISTRATION, "01/09/2026", "31/08/2027", COLLEGE_RESP))
            .rights();

    assertThat(rights.mayAdminister(COLLEGE, LocalDate.of(2025, 8, 31))).isTrue();
    assertThat(rights.mayAdminister(COLLEGE, LocalDate.of(2026, 8, 31))).isFalse();
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(COLLEGE, LocalDate.of(2027, 9, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 31/12/9999",
    "01/09/2026, ''",
    "'', 31/12/9999",
    "32/09/2026, 31/12/9999",
    "29/02/2026, 31/12/9999",
    "1/9/2026, 31/12/9999",
    "31/08/2027, 01/09/2026"
  })
  void spoiltDatesAreCountedAndTakeNothingFromTheOthers(String from, String until) {
    String spoilt = delegation(ADMINISTRATION, from, until, LYCEE_RESP);

    StaffRights rights =
        NOBODY.delegations(spoilt + "," + delegation(ADMINISTRATION, COLLEGE_RESP)).rights();

    assertThat(rights.mayAdminister(LYCEE, TODAY)).isFalse();
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.anomalies()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "||||||||",
        "FrEduRneResp=" + COLLEGE_RESP,
        "a|b|FrEduRneResp=" + COLLEGE_RESP + "|c|d|"
      })
  void whatIsNoDelegationIsCounted(String text) {
    StaffRights rights = NOBODY.delegations(text, delegation(ADMINISTRATION, LYCEE_RESP)).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayAdminister(LYCEE, TODAY)).isTrue();
    assertThat(rights.anomalies()).isEqualTo(1);
  }

  @Test
  void spoiltSchoolsAreCountedAndTakeNothingFromTheOthers() {
    StaffRights rights =
        NOBODY.delegations(delegation(ADMINISTRATION, "zut;" + COLLEGE_RESP + ";X;")).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.anomalies()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Autre application",
        "Administration",
        "Administration des comptes EduConnect de test",
        "L'Administration des comptes",
        ""
      })
  void anotherApplicationIsNotOurs(String name) {
    StaffRights rights = NOBODY.delegations(delegation(name, COLLEGE_RESP)).rights();

    assertThat(rights.degrees(StaffModule.ADMINISTRATION, TODAY)).isEmpty();
    assertThat(rights.degrees(StaffModule.TROUBLESHOOTING, TODAY)).isEmpty();
    assertThat(rights.anomalies()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADMINISTRATION DES COMPTES ELEVES", "administration des comptes élèves"})
  void accentsAndCaseMayBeLost(String name) {
    StaffRights rights = NOBODY.delegations(delegation(name, COLLEGE_RESP)).rights();

    assertThat(rights.mayTroubleshoot(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
  }

  @Test
  void anApplicationIsKnownByItsAddressToo() {
    StaffMarkers markers =
        new StaffMarkers(Set.of("autre"), Set.of(""), Set.of(), Set.of("DIR"), "");

    StaffRights rights =
        StaffRights.of(
            NOBODY.delegations(delegation("Comptes", COLLEGE_RESP)).attributes(), markers);

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isTrue();
    assertThat(rights.mayTroubleshoot(COLLEGE, TODAY)).isFalse();
  }

  @Test
  void aTextTooLongIsNobodysRights() {
    String many = ("," + delegation(ADMINISTRATION, COLLEGE_RESP)).repeat(2000);

    StaffRights rights =
        NOBODY.delegations(many, delegation(ADMINISTRATION, OTHER.uai().value())).rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayAdminister(OTHER, TODAY)).isTrue();
  }
}
