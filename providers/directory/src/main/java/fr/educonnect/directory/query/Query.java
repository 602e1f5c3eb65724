package fr.educonnect.directory.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A statement that is put together from parts. Parameters may be texts, numbers, booleans, bytes,
 * dates, {@link Instant}s, enum constants (as their names), collections (as arrays of numbers or
 * texts) and null.
 */
public final class Query {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  public Query() {}

  public Query(String sql, Object... values) {
    add(sql, values);
  }

  /** Adds a part, with as many parameters as it has question marks. */
  public Query add(String part, Object... values) {
    sql.append(part).append('\n');
    parameters.addAll(Arrays.asList(values));
    return this;
  }

  /** Adds a part where a condition holds. */
  public Query addIf(boolean condition, String part, Object... values) {
    return condition ? add(part, values) : this;
  }

  /** All rows. */
  public <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows);
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(row));
      }
      return found;
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(Connection connection, RowReader<T> reader) throws SQLException {
    return list(connection, reader).stream().findFirst();
  }

  /** Writes; how many rows there were. */
  public int execute(Connection connection) throws SQLException {
    try (PreparedStatement statement = prepare(connection)) {
      return statement.executeUpdate();
    }
  }

  /** The statement's text, for looking at its plan. */
  public String text() {
    return sql.toString();
  }

  /** The statement with its parameters set. */
  public PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.toString());
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, value(connection, parameters.get(i)));
    }
    return statement;
  }

  private static Object value(Connection connection, Object parameter) throws SQLException {
    if (parameter instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    if (parameter instanceof Enum<?> constant) {
      return constant.name();
    }
    if (parameter instanceof Collection<?> many) {
      boolean numbers = many.stream().allMatch(Number.class::isInstance);
      return connection.createArrayOf(
          numbers ? "bigint" : "text", many.stream().map(Query::element).toArray());
    }
    return parameter;
  }

  private static Object element(Object element) {
    return element instanceof Enum<?> constant ? constant.name() : element;
  }
}
