package fr.educonnect.testing.journeys.states;

import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a database of the stack holds. To connect takes longer than most statements. */
public record Tables(JdbcAddress address) {
  private static final Map<JdbcAddress, Connection> OPEN = new HashMap<>();
  private static final int VALID_WITHIN_SECONDS = 2;

  /** The rows that a query finds, each as texts; a null is an empty text. */
  public List<List<String>> read(String sql, Object... parameters) {
    synchronized (OPEN) {
      try (PreparedStatement statement = prepare(sql, parameters);
          ResultSet rows = statement.executeQuery()) {
        List<List<String>> found = new ArrayList<>();
        while (rows.next()) {
          found.add(row(rows));
        }
        return found;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Changes rows. */
  public void write(String sql, Object... parameters) {
    synchronized (OPEN) {
      try (PreparedStatement statement = prepare(sql, parameters)) {
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<String> row(ResultSet rows) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      String text = rows.getString(column);
      row.add(text == null ? "" : text);
    }
    return row;
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection().prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  // A test may have cut it off.
  private Connection connection() throws SQLException {
    Connection open = OPEN.get(address);
    if (open == null || !open.isValid(VALID_WITHIN_SECONDS)) {
      open = DriverManager.getConnection(address.url(), address.user(), address.password());
      OPEN.put(address, open);
    }
    return open;
  }
}
