package fr.educonnect.directory.query;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The row on which a result stands, by column name. */
public final class Row {

  private final ResultSet rows;

  public Row(ResultSet rows) {
    this.rows = rows;
  }

  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  public boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  public String text(String column) throws SQLException {
    return rows.getString(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return rows.getBytes(column);
  }

  public boolean isNull(String column) throws SQLException {
    return rows.getObject(column) == null;
  }

  public Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  /** A number that may be missing. */
  public Optional<Long> optionalNumber(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, Long.class));
  }

  public Optional<Instant> instant(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  public Optional<LocalDate> date(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, LocalDate.class));
  }

  /** A constant by its name. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, rows.getString(column));
  }

  /** A constant by its name, or none. */
  public <E extends Enum<E>> Optional<E> optional(String column, Class<E> type)
      throws SQLException {
    return optional(column).map(name -> Enum.valueOf(type, name));
  }

  /** An array of texts; empty where it is null. */
  public List<String> texts(String column) throws SQLException {
    Array array = rows.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
