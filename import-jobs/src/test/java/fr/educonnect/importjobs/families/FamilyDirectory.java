package fr.educonnect.importjobs.families;

import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.importjobs.families.Family.Decision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The directory as the tables tell it, one line for each fact. */
final class FamilyDirectory {

  private static final String PERSONS =
      """
      select s.ine, array_agg(r.id order by r.id) filter (where r.removed_on is null)
      from student s left join source_student r on r.student_id = s.id group by s.ine
      """;
  private static final String ISSUES =
      "select id, issue from source_student where issue is not null and removed_on is null";
  private static final String STUDENTS =
      """
      select a.login_id, s.ine, a.left_on from account a join student s on s.id = a.student_id
      """;
  private static final String GUARDIANS =
      """
      select a.login_id, a.left_on, array_agg(r.id order by r.id) filter (where r.removed_on is null)
      from account a left join source_guardian r on r.account_id = a.id
      where a.profile = 'GUARDIAN' group by a.id
      """;
  private static final String ACTIVE = "select login_id from account where state = 'ACTIVE'";
  private static final String NAMES =
      "select login_id, concat_ws(' ', title, first_name, family_name) from account";
  private static final String LINKS =
      """
      select a.login_id, s.ine, l.status, l.in_register from guardian_link l
      join account a on a.id = l.account_id join student s on s.id = l.student_id
      """;
  private static final String CONFIRM =
      """
      update guardian_link set status = 'CONFIRMED', decided_at = now(), reported_at = now()
      where account_id = (select id from account where login_id = ?)
      and student_id = (select id from student where ine = ?)
      """;
  private static final String REPORT = CONFIRM.replace("CONFIRMED", "REPORTED");
  private static final String ACTIVATE =
      """
      update account set state = 'ACTIVE', origin = 'GUARDIAN', activated_at = now(),
      password_credential = '{}', password_secret = '{}' where login_id = ?
      """;

  private final DataSource database;
  private final Ines ines;

  FamilyDirectory(DataSource database, Ines ines) {
    this.database = database;
    this.ines = ines;
  }

  /** What the row of a query says. */
  private interface Line {
    String of(ResultSet row) throws SQLException;
  }

  List<String> lines() throws SQLException {
    List<String> lines = new ArrayList<>();
    lines.addAll(read(PERSONS, row -> "person " + alias(row, 1) + ": " + records(row, 2)));
    lines.addAll(read(ISSUES, row -> "issue " + record(row.getLong(1)) + ": " + row.getString(2)));
    lines.addAll(
        read(STUDENTS, row -> "student " + row.getString(1) + ": " + alias(row, 2) + left(row, 3)));
    lines.addAll(
        read(
            GUARDIANS,
            row -> "guardian " + row.getString(1) + ": " + records(row, 3) + left(row, 2)));
    lines.addAll(read(ACTIVE, row -> "active " + row.getString(1)));
    lines.addAll(
        read(LINKS, row -> "child " + row.getString(1) + ": " + alias(row, 2) + link(row)));
    return lines;
  }

  /** Titles and names of accounts, which a table tells only where they matter. */
  List<String> names() throws SQLException {
    return read(NAMES, row -> "named " + row.getString(1) + ": " + row.getString(2));
  }

  void apply(Decision decision) throws SQLException {
    if (decision.confirmed()) {
      update(ACTIVATE, decision.loginId());
    }
    update(decision.confirmed() ? CONFIRM : REPORT, decision.loginId(), ines.of(decision.ine()));
  }

  private List<String> read(String query, Line line) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        lines.add(line.of(row));
      }
    }
    return lines;
  }

  private void update(String statement, String... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setString(i + 1, values[i]);
      }
      if (prepared.executeUpdate() != 1) {
        throw new IllegalStateException("No such account or link: " + String.join(" ", values));
      }
    }
  }

  private String alias(ResultSet row, int column) throws SQLException {
    return ines.alias(row.getString(column));
  }

  private static String records(ResultSet row, int column) throws SQLException {
    if (row.getArray(column) == null) {
      return "none";
    }
    return Arrays.stream((Long[]) row.getArray(column).getArray())
        .map(FamilyDirectory::record)
        .collect(Collectors.joining(", "));
  }

  private static String record(long id) {
    SourceKey key = SourceKey.unpack(id);
    return key.academy() + "/" + key.degree().digit() + ":" + key.aafId();
  }

  private static String left(ResultSet row, int column) throws SQLException {
    String left = row.getString(column);
    return left == null ? "" : ", left " + left;
  }

  private static String link(ResultSet row) throws SQLException {
    String status = row.getString(3).toLowerCase(Locale.ROOT);
    return " " + status + (row.getBoolean(4) ? "" : ", not in register");
  }
}
