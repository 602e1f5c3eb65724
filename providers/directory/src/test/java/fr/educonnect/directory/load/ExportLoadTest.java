package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ExportLoadTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register register = new Register("16", Degree.SECOND);

  @Test
  void aFirstCompletGivesPersonsAccountsAndLinks() {
    register.school(1);
    register.guardian(10).named("Awa", "Diallo").mobile(1);
    register.student(20).named("Ali", "Diallo").at(1).legal(10);
    LoadOutcome outcome = register.complet(directory);

    assertThat(outcome.applied()).isTrue();
    assertThat(tables.rows("select profile, login_id, state, left_on from account order by id"))
        .containsExactly("GUARDIAN a.diallo NOT_NOTIFIED -", "STUDENT a.diallo2 NOT_NOTIFIED -");
    assertThat(tables.rows("select status, in_register from guardian_link"))
        .isEqualTo(List.of("PROPOSED t"));
    assertThat(tables.one("select status, report from import_run")).isEqualTo("APPLIED {}");
    assertThat(outcome.counts().accounts().created()).isEqualTo(2);
  }

  @Test
  void theSameCompletAgainWritesNothing() {
    register.school(1);
    for (int i = 0; i < 50; i++) {
      register.guardian(100 + i).named("Awa", "Diallo" + (char) ('a' + i % 7)).mobile(i % 11);
      register.student(200 + i).named("Ali", "Diallo").at(1).legal(100 + i);
    }
    register.complet(directory);
    List<String> before = tables.versions();

    LoadOutcome outcome =
        register.open(directory, ExportKind.COMPLET).apply(counts -> new Verdict(false, "{}"));
    assertThat(outcome.applied()).isFalse();
    assertThat(tables.versions()).isEqualTo(before);
  }
}
