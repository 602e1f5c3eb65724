package fr.educonnect.domain.staff;

import static fr.educonnect.domain.staff.Agent.NOBODY;
import static fr.educonnect.domain.staff.Agent.TODAY;
import static fr.educonnect.domain.staff.Places.ECOLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FrEduGestResp. */
class ManagementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/09/2026$31/12/9999$0350011X$805$EDUCONNECT",
        "01/09/2026$31/12/9999$IEN$0350011X$UAJ$805$EDUCONNECT",
        "01/01/2020$31/12/9999$0350001L$805$AUTRE,01/09/2026$31/12/9999$0350011X$805$EDUCONNECT",
        "X;01/09/2026$31/12/9999$0350011X$805$EDUCONNECT",
        "01/09/2026$23/11/2026$0350011X$805$EDUCONNECT"
      })
  void theHeadOfAnEcoleAdministersIt(String managements) {
    StaffRights rights = NOBODY.managements(managements).rights();

    assertThat(rights.mayAdminister(ECOLE, TODAY)).isTrue();
    assertThat(rights.mayAdminister(Places.otherDegree(ECOLE), TODAY)).isFalse();
    assertThat(rights.mayAdminister(Places.COLLEGE, TODAY)).isFalse();
    assertThat(rights.mayTroubleshoot(ECOLE, TODAY)).isFalse();
    assertThat(rights.anomalies()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "01/09/2026$22/11/2026$0350011X$805$EDUCONNECT, 0",
    "24/11/2026$31/12/9999$0350011X$805$EDUCONNECT, 0",
    "01/09/2026$31/12/9999$0350011X$805$AUTRE, 0",
    "01/09/2026$31/12/9999$0350011X$805$, 0",
    "X, 0",
    "EDUCONNECT, 1",
    "0350011X$EDUCONNECT, 1",
    "01/09/2026$31/12/9999$805$EDUCONNECT, 1",
    "1.9.2026$31/12/9999$0350011X$805$EDUCONNECT, 1"
  })
  void anythingElseOpensNothing(String managements, int anomalies) {
    StaffRights rights = NOBODY.managements(managements).rights();

    assertThat(rights.mayAdminister(ECOLE, TODAY)).isFalse();
    assertThat(rights.anomalies()).isEqualTo(anomalies);
  }
}
