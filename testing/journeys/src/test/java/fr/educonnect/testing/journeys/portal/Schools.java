package fr.educonnect.testing.journeys.portal;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the directory says of children and schools, for the tests of the portal. */
final class Schools {

  private final JdbcAddress directory;

  Schools(Stack stack) {
    directory = stack.databases().directory();
  }

  /** The tiles that the demo services declare for guardians, for each school of the child. */
  List<String> expectedTiles(long student) {
    List<String> tiles = new ArrayList<>();
    for (String degree : degrees(student)) {
      tiles.add("Service de démonstration");
      tiles.add(degree.equals("FIRST") ? "Fiche de renseignements" : "Livret scolaire");
    }
    return tiles;
  }

  /** The link is to be confirmed again. */
  void propose(long account, long student) {
    execute(
        "update guardian_link set status = 'PROPOSED', decided_at = null"
            + " where account_id = ? and student_id = ?",
        account,
        student);
  }

  /** The link was reported as wrong. */
  void report(long account, long student) {
    execute(
        "update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()"
            + " where account_id = ? and student_id = ?",
        account,
        student);
  }

  private List<String> degrees(long student) {
    String sql =
        "select c.degree::text from source_student r"
            + " join enrolment e on e.source_student_id = r.id"
            + " join school c on c.id = e.school_id and c.in_scope and c.removed_on is null"
            + " where r.student_id = ? and r.removed_on is null"
            + " and (e.left_on is null or e.left_on > current_date)";
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, student);
      List<String> degrees = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          degrees.add(row.getString(1));
        }
      }
      return degrees;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql, long account, long student) {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, account);
      statement.setLong(2, student);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(directory.url(), directory.user(), directory.password());
  }
}
