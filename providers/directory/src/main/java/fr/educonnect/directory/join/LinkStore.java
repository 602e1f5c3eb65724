package fr.educonnect.directory.join;

import fr.educonnect.domain.join.JoinedLink;
import fr.educonnect.domain.link.LinkStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of accounts' links, by student, within a transaction. */
final class LinkStore {

  private static final String READ =
      """
      select student_id, status, decided_at, in_register, reported_at
      from guardian_link where account_id = ? order by student_id for update
      """;

  private static final String WRITE =
      """
      insert into guardian_link (status, decided_at, in_register, reported_at, account_id, student_id)
      values (?::link_status, ?, ?, ?, ?, ?)
      on conflict (account_id, student_id) do update set
        status = excluded.status, decided_at = excluded.decided_at,
        in_register = excluded.in_register, reported_at = excluded.reported_at
      """;

  private static final String REMOVE =
      "delete from guardian_link where account_id = ? and student_id = ?";

  private static final String REMOVE_ALL = "delete from guardian_link where account_id = ?";

  private final Connection connection;

  LinkStore(Connection connection) {
    this.connection = connection;
  }

  Map<Long, JoinedLink> read(long accountId) throws SQLException {
    Map<Long, JoinedLink> links = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          links.put(row.getLong(1), link(row, 2).orElseThrow());
        }
      }
    }
    return links;
  }

  void write(long accountId, long studentId, JoinedLink link) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      int next = set(statement, 1, Optional.of(link));
      statement.setLong(next, accountId);
      statement.setLong(next + 1, studentId);
      statement.executeUpdate();
    }
  }

  void remove(long accountId, long studentId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
      statement.setLong(1, accountId);
      statement.setLong(2, studentId);
      statement.executeUpdate();
    }
  }

  void removeAll(long accountId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REMOVE_ALL)) {
      statement.setLong(1, accountId);
      statement.executeUpdate();
    }
  }

  /** A link in four columns; empty where the first one is null. */
  static Optional<JoinedLink> link(ResultSet row, int first) throws SQLException {
    String status = row.getString(first);
    return status == null
        ? Optional.empty()
        : Optional.of(
            new JoinedLink(
                LinkStatus.valueOf(status),
                time(row, first + 1),
                row.getBoolean(first + 2),
                time(row, first + 3)));
  }

  /**
   * Sets a link's four parameters.
   *
   * @return index of the parameter after them
   */
  static int set(PreparedStatement statement, int first, Optional<JoinedLink> link)
      throws SQLException {
    statement.setString(first, link.map(one -> one.status().name()).orElse(null));
    statement.setObject(
        first + 1, link.flatMap(JoinedLink::decidedAt).map(LinkStore::utc).orElse(null));
    if (link.isPresent()) {
      statement.setBoolean(first + 2, link.get().inRegister());
    } else {
      statement.setNull(first + 2, Types.BOOLEAN);
    }
    statement.setObject(
        first + 3, link.flatMap(JoinedLink::reportedAt).map(LinkStore::utc).orElse(null));
    return first + 4;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
