package fr.educonnect.domain.staff;

import static fr.educonnect.domain.staff.Agent.NOBODY;
import static fr.educonnect.domain.staff.Agent.TODAY;
import static fr.educonnect.domain.staff.Places.COLLEGE;
import static fr.educonnect.domain.staff.Places.LYCEE;
import static fr.educonnect.domain.staff.Places.asPrivate;
import static fr.educonnect.domain.staff.Places.otherDegree;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ctgrps, and the claim of private schools. */
class GroupsTest {

  @ParameterizedTest
  @CsvSource({
    "ECT_ADMIN_035_2D, 0350001L, SECOND, true",
    "ECT_ADMIN_035_2D, 0350001L, FIRST, false",
    "ECT_ADMIN_035_1D, 0350011X, FIRST, true",
    "ECT_ADMIN_035_1D, 0350011X, SECOND, false",
    "ECT_ADMIN_35_2D, 0350001L, SECOND, true",
    "ect_admin_035_2d, 0350001L, SECOND, true",
    "ECT_ADMIN_045_2D, 0350001L, SECOND, false",
    "ECT_ADMIN_001_2D, 0010001W, SECOND, true",
    "ECT_ADMIN_02A_2D, 6200001G, SECOND, true",
    "ECT_ADMIN_02B_2D, 6200001G, SECOND, false",
    "ECT_ADMIN_2A_2D, 6200001G, SECOND, true",
    "ECT_ADMIN_620_2D, 6200001G, SECOND, true",
    "ECT_ADMIN_02B_2D, 7200001N, SECOND, true",
    "ECT_ADMIN_02A_2D, 7200001N, SECOND, false",
    "ECT_ADMIN_720_2D, 7200001N, SECOND, true",
    "ECT_ADMIN_020_2D, 6200001G, SECOND, true",
    "ECT_ADMIN_020_2D, 7200001N, SECOND, true",
    "ECT_ADMIN_002_2D, 6200001G, SECOND, false",
    "ECT_ADMIN_971_1D, 9710001Z, FIRST, true",
    "ECT_ADMIN_972_1D, 9710001Z, FIRST, false",
    "ECT_ADMIN_976_2D, 9760001X, SECOND, true",
    "ECT_ADMIN_975_2D, 9750001C, SECOND, true"
  })
  void anAssistanceTeamHasADepartmentAndADegree(
      String group, String uai, Degree degree, boolean counts) {
    SchoolPlace school = Places.school(uai, degree);
    StaffRights rights = NOBODY.groups(group).rights();

    assertThat(rights.mayAdminister(school, TODAY)).isEqualTo(counts);
    assertThat(rights.mayAssist(school, TODAY)).isEqualTo(counts);
    assertThat(rights.mayAssist(school.department(), degree, TODAY)).isEqualTo(counts);
    assertThat(rights.mayTroubleshoot(school, TODAY)).isFalse();
    assertThat(rights.anomalies()).isZero();
  }

  @Test
  void theRightThatIsUsedIsTold() {
    SchoolPlace school = Places.school("0350001L", Degree.SECOND);
    StaffRights rights = NOBODY.groups("ECT_ADMIN_035_2D").rights();

    assertThat(rights.entitlement(StaffModule.ASSISTANCE, school, TODAY))
        .map(Grant::source)
        .contains(GrantSource.ASSISTANCE_TEAM);
    assertThat(rights.entitlement(StaffModule.TROUBLESHOOTING, school, TODAY)).isEmpty();
    assertThat(rights.entitlement(StaffModule.ASSISTANCE, Places.otherDegree(school), TODAY))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", ", "})
  void severalDepartmentsAndDegrees(String join) {
    String[] groups = {"ECECA-ACA", "ECT_ADMIN_035_2D", "ECT_ADMIN_045_1D", "ECT_ADMIN_035_2D"};
    StaffRights rights = NOBODY.groups(String.join(join, groups)).rights();

    assertThat(rights).isEqualTo(NOBODY.groups(groups).rights());
    assertThat(rights.mayAssist("35", Degree.SECOND, TODAY)).isTrue();
    assertThat(rights.mayAssist("35", Degree.FIRST, TODAY)).isFalse();
    assertThat(rights.mayAssist("45", Degree.FIRST, TODAY)).isTrue();
    assertThat(rights.mayAssist("45", Degree.SECOND, TODAY)).isFalse();
    assertThat(rights.degrees(StaffModule.ASSISTANCE, TODAY)).isEqualTo(Scope.BOTH);
    assertThat(rights.anomalies()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "ECT_ADMIN_999_2D, 1",
    "ECT_ADMIN_035_3D, 1",
    "ECT_ADMIN_035, 1",
    "ECT_ADMIN__2D, 1",
    "ECT_STATS_DEP_, 1",
    "ECT_STATS_DEP_000, 1",
    "ECT_STATS_035, 1",
    "GRP_ORIONIJ_DASEN, 0",
    "XECT_ADMIN_035_2D, 0",
    "X, 0"
  })
  void whatNamesNothingOpensNothing(String group, int anomalies) {
    StaffRights rights = NOBODY.groups(group, "ECT_ADMIN_045_1D").rights();

    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayAssist("45", Degree.FIRST, TODAY)).isTrue();
    assertThat(rights.anomalies()).isEqualTo(anomalies);
  }

  @Test
  void everyAgentSeesTheCountryAndItsAcademiesButNoDepartment() {
    StaffRights rights = NOBODY.rights();

    assertThat(rights.maySeeStatistics(TODAY)).isTrue();
    assertThat(rights.maySeeStatistics("35", TODAY)).isFalse();
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.grants()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"031, 31", "02A, 2A", "020, 2A", "020, 2B", "974, 974"})
  void aDepartmentsStatisticsAreOfBothDegrees(String code, String department) {
    StaffRights rights = NOBODY.groups("ECT_STATS_DEP_" + code).rights();

    assertThat(rights.maySeeStatistics(department, TODAY)).isTrue();
    assertThat(rights.maySeeStatistics("35", TODAY)).isFalse();
    assertThat(rights.mayAssist(department, Degree.FIRST, TODAY)).isFalse();
    assertThat(rights.degrees(StaffModule.STATISTICS, TODAY)).isEqualTo(Scope.BOTH);
    assertThat(rights.degrees(StaffModule.ADMINISTRATION, TODAY)).isEmpty();
  }

  @Test
  void theAcademyGrantsPrivateSchoolsAndNoPublicOne() {
    StaffRights byGroup = NOBODY.groups("ECT_ETAB_0350001L").rights();
    StaffRights byClaim = NOBODY.privateSchools("0350001L;X").rights();

    assertThat(byGroup).isEqualTo(byClaim);
    assertThat(byGroup.mayAdminister(asPrivate(COLLEGE), TODAY)).isTrue();
    assertThat(byGroup.mayTroubleshoot(asPrivate(COLLEGE), TODAY)).isTrue();
    assertThat(byGroup.mayAdminister(asPrivate(otherDegree(COLLEGE)), TODAY)).isTrue();
    assertThat(byGroup.mayTroubleshoot(asPrivate(otherDegree(COLLEGE)), TODAY)).isFalse();
    assertThat(byGroup.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(byGroup.mayAdminister(asPrivate(LYCEE), TODAY)).isFalse();
    assertThat(NOBODY.groups("ECT_ETAB_zut").rights().anomalies()).isEqualTo(1);
  }

  @Test
  void severalWaysAddUp() {
    StaffRights rights =
        NOBODY
            .functions("DIR")
            .responsibilities("0350002M$UAJ$PU$N$T3$LYC$300")
            .groups("ECT_ADMIN_035_1D", "ECT_STATS_DEP_035")
            .rights();

    assertThat(rights.mayAdminister(LYCEE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayAdminister(Places.ECOLE, TODAY)).isTrue();
    assertThat(rights.maySeeStatistics("35", TODAY)).isTrue();
  }
}
