package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A load that dies leaves nothing, and the next one gives what it would have given. */
class InterruptedLoadsTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "school",
        "student",
        "source_student",
        "enrolment",
        "guardian_contact",
        "account",
        "source_guardian",
        "guardian_relation",
        "guardian_link",
        "import_rejection"
      })
  void killedWhileItWritesATable(String table) {
    tables.execute(
        "create function die() returns trigger language plpgsql as $$ begin"
            + " perform pg_terminate_backend(pg_backend_pid()); return new; end $$");
    tables.execute("create trigger die before insert on " + table + " execute function die()");
    assertThatThrownBy(() -> families("16").complet(directory))
        .isInstanceOf(DirectoryException.class);
    assertThat(tables.dump()).isEmpty();

    tables.execute("drop trigger die on " + table);
    families("16").complet(directory);
    assertThat(tables.dump()).isEqualTo(neverKilled());
    assertThat(tables.rows("select status from import_run order by id"))
        .containsExactly("ABANDONED", "APPLIED");
  }

  @Test
  void closedBeforeItIsApplied() {
    try (ExportLoad load = families("16").open(directory, ExportKind.COMPLET)) {
      families("16").putAll(load);
    }
    assertThat(tables.dump()).isEmpty();
    assertThat(tables.one("select status from import_run")).isEqualTo("FAILED");
    families("16").complet(directory);
    assertThat(tables.dump()).isEqualTo(neverKilled());
  }

  @Test
  void failedInTheDatabase() {
    tables.execute("alter table guardian_link add check (account_id < 0)");
    assertThatThrownBy(() -> families("16").complet(directory))
        .isInstanceOf(DirectoryException.class)
        .hasMessageContaining("23514");
    assertThat(tables.dump()).isEmpty();
    assertThat(tables.one("select status from import_run")).isEqualTo("FAILED");
  }

  @Test
  void oneLoadOfAFeedAtATime() {
    try (ExportLoad first = families("16").open(directory, ExportKind.COMPLET)) {
      assertThatThrownBy(() -> families("16").complet(directory))
          .isInstanceOf(FeedBusyException.class)
          .hasMessageStartingWith("FEED_BUSY");
      families("01").complet(directory);
      assertThat(first.run()).isEqualTo(1);
    }
    families("16").complet(directory);
    assertThat(tables.rows("select status from import_run order by id"))
        .containsExactly("FAILED", "APPLIED", "APPLIED");
  }

  private static List<String> neverKilled() {
    DataSource other = TestDirectory.create();
    families("16").complet(other);
    return new Tables(other).dump();
  }

  /** Siblings, homonyms, and a student whose guardian nobody knows. */
  private static Register families(String academy) {
    Register register = new Register(academy, Degree.SECOND);
    register.school(1);
    for (int i = 0; i < 30; i++) {
      register.guardian(100 + i).named("Awa", "Diallo" + (char) ('a' + i % 4)).mobile(i % 7);
      register.student(200 + i).named("Ali", "Diallo").at(1).legal(100 + i);
    }
    register.student(300).at(1).legal(999);
    return register;
  }
}
