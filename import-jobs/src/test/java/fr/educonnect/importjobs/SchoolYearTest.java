package fr.educonnect.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.importjobs.command.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The change of school year in the second degree (« présentation EduConnect 20.5 », consignes AAF):
 * exports stop in July, complets with the perimeter of the new year come from 20 to 26 August.
 */
class SchoolYearTest {

  private static final String CALENDAR =
      """
        "16":
          second:
            schools: [0311001V, 0311002W]
            calendar:
              quiet:
                - {from: 2026-07-17, to: 2026-08-19}
              yearChange:
                from: 2026-08-20
                to: 2026-08-26
                removalThreshold: 0.30
                schools: [0311001V, 0311003X]
      """;

  @TempDir private Path root;
  private Workplace place;
  private SmallAcademy academy;

  @BeforeEach
  void endOfTheYear() {
    place = new Workplace(root, CALENDAR.indent(2));
    academy = new SmallAcademy(100);
    for (int n = 1; n <= 50; n++) {
      academy.student(n).put("ENTPersonStructRattach", "2");
    }
    academy.deliver(place, "2026-07-15");
    assertThat(place.runImport()).as(place.out() + place.err()).isZero();
    academy.deliverDelta(place, "2026-07-16");
    assertThat(place.runImport()).as(place.out()).isZero();
  }

  @Test
  void theQuietPeriodIsNoGap() {
    academy.deliverDelta(place, "2026-08-20");

    assertThat(place.runImport("--accept-removals")).as(place.out()).isZero();
  }

  @Test
  void aNewPerimeterMayTakeHalfOfTheAccountsAway() {
    leaveTheYear(20);
    academy.deliver(place, "2026-08-20");

    assertThat(place.runImport()).as(place.out()).isZero();

    // School 2 has left the perimeter, school 3 has joined it; 20 families have left school 1.
    assertThat(rows("select count(*) from account where left_on is null")).containsExactly("60");
    assertThat(rows("select in_scope::text from school order by uai"))
        .containsExactly("true", "false", "true");
  }

  @Test
  void whatThePerimeterDoesNotExplainHasItsOwnThreshold() {
    leaveTheYear(45);
    String before = place.dump();
    academy.deliver(place, "2026-08-20");

    assertThat(place.runImport()).isEqualTo(ExitCode.STOPPED.code());

    assertThat(place.out()).contains("REMOVAL_GUARD: ", "more than 30 %");
    assertThat(place.dump()).isEqualTo(before);
  }

  @Test
  void afterTheWindowTheUsualThresholdHolds() {
    leaveTheYear(20);
    academy.deliver(place, "2026-08-27");

    assertThat(place.runImport()).isEqualTo(ExitCode.STOPPED.code());
    assertThat(place.out()).contains("more than 10 %");
  }

  private void leaveTheYear(int families) {
    for (int n = 51; n <= 50 + families; n++) {
      academy.removeFamily(n);
    }
  }

  private List<String> rows(String sql) {
    return DirectoryDump.query(place.jdbcUrl(), sql);
  }
}
