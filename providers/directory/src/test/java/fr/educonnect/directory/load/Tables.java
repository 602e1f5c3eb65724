package fr.educonnect.directory.load;

import fr.educonnect.directory.TestDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads a directory for assertions. */
final class Tables {

  private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*\\+00";

  private static final List<String> ALL =
      List.of(
          "feed",
          "constituency",
          "school",
          "mef",
          "class_group",
          "student",
          "account",
          "login_stem",
          "source_student",
          "enrolment",
          "source_guardian",
          "guardian_contact",
          "guardian_relation",
          "guardian_link");

  private final DataSource directory;

  Tables(DataSource directory) {
    this.directory = directory;
  }

  /** Rows with their columns joined by spaces; null as "-". */
  List<String> rows(String sql) {
    return TestDirectory.rows(directory, sql);
  }

  String one(String sql) {
    List<String> rows = rows(sql);
    return rows.isEmpty() ? null : rows.get(0);
  }

  void execute(String sql) {
    TestDirectory.execute(directory, sql);
  }

  /** Every row of the directory's tables, without runs; of a time only that there is one. */
  List<String> dump() {
    return everyTable("select '%1$s', t.* from %1$s t order by t::text collate \"C\"").stream()
        .map(row -> row.replaceAll(TIME, "then"))
        .toList();
  }

  /** Where every row is stored and which transaction wrote it: changes when a row is written. */
  List<String> versions() {
    return everyTable("select '%1$s', ctid, xmin from %1$s order by ctid");
  }

  private List<String> everyTable(String sql) {
    return new ArrayList<>(
        ALL.stream().flatMap(table -> rows(sql.formatted(table)).stream()).toList());
  }

  /** Rows whose references, which no constraint checks, lead nowhere. */
  List<String> rowsThatLeadNowhere() {
    return Stream.of(
            "source_student.student_id student",
            "enrolment.source_student_id source_student",
            "enrolment.school_id school",
            "source_guardian.account_id account",
            "guardian_contact.source_guardian_id source_guardian",
            "guardian_relation.source_student_id source_student",
            "guardian_relation.source_guardian_id source_guardian",
            "guardian_link.account_id account",
            "guardian_link.student_id student")
        .flatMap(reference -> danglers(reference.split("[. ]")).stream())
        .toList();
  }

  private List<String> danglers(String[] reference) {
    return rows(
        "select '%1$s', c.* from %1$s c left join %3$s p on p.id = c.%2$s"
                .formatted((Object[]) reference)
            + " where p.id is null and c.%s is not null".formatted(reference[1]));
  }

  /** The account of a guardian's record; null if it has none. */
  String guardianAccount(Register register, long aafId) {
    String id = one("select account_id from source_guardian where id = " + register.key(aafId));
    return "-".equals(id) ? null : id;
  }

  /** The account of a student's record; null if it has none. */
  String studentAccount(Register register, long aafId) {
    return one(
        "select a.id from source_student s join account a on a.student_id = s.student_id"
            + " where s.id = "
            + register.key(aafId));
  }

  /** The person that a student's record belongs to; null if it belongs to nobody. */
  String student(Register register, long aafId) {
    String id = one("select student_id from source_student where id = " + register.key(aafId));
    return "-".equals(id) ? null : id;
  }
}
