package fr.educonnect.testing.stack.agents;

import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Public schools of the generated academies that demo staff have rights on. */
record StaffSchools(JdbcAddress directory) {
  private static final String FIRST =
      """
      select uai from school
      where degree = ?::degree and sector = 'PU' and in_scope and removed_on is null
        and exists (select from enrolment where school_id = school.id)
      order by uai
      limit 1
      """;

  /** UAI of a school with pupils. */
  String secondDegree() {
    return uai("SECOND");
  }

  String firstDegree() {
    return uai("FIRST");
  }

  private String uai(String degree) {
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        PreparedStatement statement = connection.prepareStatement(FIRST)) {
      statement.setString(1, degree);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("No public school of the degree " + degree);
        }
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
