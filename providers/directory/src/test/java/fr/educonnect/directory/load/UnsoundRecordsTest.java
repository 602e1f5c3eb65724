package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that cannot be taken whole: what stays out, what stays, and what is reported. */
class UnsoundRecordsTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register register = new Register("16", Degree.SECOND);

  @BeforeEach
  void aSchool() {
    register.school(1);
  }

  @Test
  void aStudentWithoutAnyKnownSchoolStaysOut() {
    register.student(20).at(9);
    register.student(21).at(1);
    register.complet(directory);
    assertThat(ids("source_student")).containsExactly("21");
    assertThat(rejections()).containsExactly("students.xml 20 STUDENT 20 NO_KNOWN_SCHOOL -");
  }

  @Test
  void aKnownStudentWhoMovesToAnUnknownSchoolStaysAsYesterday() {
    register.student(20).at(1);
    register.complet(directory);
    List<String> before = tables.dump();
    register.student(20).at(9);
    register.delta(directory);
    assertThat(withoutFeed(tables.dump())).isEqualTo(withoutFeed(before));
  }

  @Test
  void partsThatLeadNowhereAreLeftOutUntilTheyLeadSomewhere() {
    register.student(20).at(1).legal(10);
    register.student(20).alsoAt(9, register.day());
    register.complet(directory);
    assertThat(rejections())
        .containsExactly(
            "students.xml 20 STUDENT 20 UNKNOWN_GUARDIAN guardian 10",
            "students.xml 20 STUDENT 20 UNKNOWN_SCHOOL school 9");
    assertThat(tables.rows("select * from guardian_relation")).isEmpty();

    register.guardian(10);
    register.school(9);
    register.complet(directory);
    assertThat(tables.rows("select * from guardian_relation")).hasSize(1);
    assertThat(tables.rows("select * from enrolment")).hasSize(2);
    assertThat(tables.guardianAccount(register, 10)).isNotNull();
  }

  @Test
  void aRecordThatIsReportedAgainEveryNightIsNotWrittenAgain() {
    register.student(20).at(1).legal(10);
    register.complet(directory);
    List<String> before = tables.versions();
    LoadOutcome outcome = register.complet(directory);
    assertThat(outcome.counts().rejections()).containsEntry("UNKNOWN_GUARDIAN", 1L);
    assertThat(withoutFeed(tables.versions())).isEqualTo(withoutFeed(before));
  }

  @Test
  void aRecordThatIsKeptIsNotCountedAsRemoved() {
    register.student(20).at(1);
    register.student(21).at(1);
    register.complet(directory);
    try (ExportLoad load = register.open(directory, ExportKind.COMPLET)) {
      load.seen(RecordKind.SCHOOL, register.key(1), 1);
      load.keep(RecordKind.STUDENT, register.key(20));
      load.keep(RecordKind.SCHOOL, register.key(1));
      load.reject(
          new Rejection(
              new Origin("students.xml", 7), RecordKind.STUDENT, "20", "BAD_DATE", "birth date"));
      load.apply(counts -> new Verdict(true, "{}"));
    }
    assertThat(tables.rows("select removed_on is null from source_student order by id"))
        .containsExactly("t", "f");
    assertThat(rejections()).containsExactly("students.xml 7 STUDENT 20 BAD_DATE birth date");
  }

  @Test
  void theFirstOfTwoRecordsWithOneIdCounts() {
    try (ExportLoad load = register.open(directory, ExportKind.COMPLET)) {
      assertThat(load.seen(RecordKind.STUDENT, 1, 5)).isEqualTo(Presence.CHANGED);
      assertThat(load.seen(RecordKind.STUDENT, 1, 6)).isEqualTo(Presence.DUPLICATE);
    }
  }

  @Test
  void ofADeltasWordsOnARecordTheLastCounts() {
    register.student(20).at(1);
    register.student(21).at(1);
    register.complet(directory);
    try (ExportLoad load = register.open(directory, ExportKind.DELTA)) {
      load.remove(RecordKind.STUDENT, register.key(20));
      load.put(register.student(20).named("Lou", "Second").row(register));
      load.put(register.student(20).named("Lou", "Third").row(register));
      load.put(register.student(21).named("Max", "Second").row(register));
      load.remove(RecordKind.STUDENT, register.key(21));
      load.apply(counts -> new Verdict(true, "{}"));
    }
    assertThat(
            tables.rows("select family_name, removed_on is null from source_student order by id"))
        .containsExactly("Third t", "Martin f");
  }

  @Test
  void aUaiBelongsToOneSchool() {
    register.school(2).uai("0000001A");
    register.complet(directory);
    assertThat(ids("school")).containsExactly("1");
    assertThat(rejections()).containsExactly("schools.xml 2 SCHOOL 2 UAI_HELD_BY_ANOTHER_SCHOOL -");
    register.removeSchool(1);
    register.complet(directory);
    assertThat(tables.rows("select id % 1000 from school where removed_on is null"))
        .containsExactly("2");
  }

  private List<String> ids(String table) {
    return tables.rows("select id % 1000 from " + table + " order by id");
  }

  private List<String> rejections() {
    return tables.rows(
        "select file, line, kind, aaf_id, reason, detail from import_rejection order by number");
  }

  private static List<String> withoutFeed(List<String> rows) {
    return rows.stream().filter(row -> !row.startsWith("feed ")).toList();
  }
}
