package fr.educonnect.importjobs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A directory as text, to compare two of them or one at two times. */
public final class DirectoryDump {

  private static final List<String> TABLES =
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

  private DirectoryDump() {}

  /** Every row of every table that an import writes but the runs, ordered by its text. */
  public static String of(String jdbcUrl) {
    StringBuilder dump = new StringBuilder();
    for (String table : TABLES) {
      String sql = "select t::text from " + table + " t order by t::text collate \"C\"";
      for (String row : query(jdbcUrl, sql)) {
        dump.append(table).append(' ').append(row).append('\n');
      }
    }
    return dump.toString();
  }

  /** The first column of a query's rows. */
  public static List<String> query(String jdbcUrl, String sql) {
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
