package fr.educonnect.directory.schema;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Which migration a directory has reached; plain SQL, so that the server can ask without Flyway.
 */
public final class SchemaVersion {

  /** The oldest version of the tables that this code works with. */
  public static final int REQUIRED = 14;

  /** Flyway's table, in the directory's own schema. */
  static final String HISTORY_TABLE = "schema_history";

  private static final String INSTALLED =
      "select coalesce(max(version::integer), 0) from " + HISTORY_TABLE + " where success";

  private static final String UNDEFINED_TABLE = "42P01";

  private SchemaVersion() {}

  /**
   * The number of the last migration applied, 0 for an empty database.
   *
   * @throws DirectoryException when the database does not answer
   */
  public static int installed(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(INSTALLED)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      if (UNDEFINED_TABLE.equals(e.getSQLState())) {
        return 0;
      }
      throw DirectoryException.of(e);
    }
  }

  /**
   * Refuses to work on tables that are older than {@link #REQUIRED}; newer ones are accepted.
   *
   * @throws DirectoryException with {@link Code#DIRECTORY_SCHEMA_TOO_OLD}
   */
  public static void require(DataSource dataSource) {
    int installed = installed(dataSource);
    if (installed < REQUIRED) {
      throw new DirectoryException(
          Code.DIRECTORY_SCHEMA_TOO_OLD,
          "schema version " + installed + ", needed " + REQUIRED,
          null);
    }
  }
}
