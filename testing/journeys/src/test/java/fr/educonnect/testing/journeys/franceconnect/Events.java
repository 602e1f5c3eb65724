package fr.educonnect.testing.journeys.franceconnect;

import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The families' events since a moment. */
final class Events {
  private static final String LAST = "select coalesce(max(event_time), 0) from event_entity";
  private static final String SINCE =
      """
      select to_jsonb(e)::text from event_entity e join realm r on r.id = e.realm_id
      where r.name = ? and e.event_time > ? order by e.event_time
      """;

  private final JdbcAddress database;
  private final long since;

  /** From now on. */
  Events(Stack stack) {
    database = stack.databases().keycloak();
    try (Connection connection = connect();
        ResultSet last = connection.createStatement().executeQuery(LAST)) {
      last.next();
      since = last.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each event with all that it holds, as JSON. */
  List<String> all() {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(SINCE)) {
      statement.setString(1, Addresses.REALM);
      statement.setLong(2, since);
      List<String> events = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          events.add(rows.getString(1));
        }
      }
      return events;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
