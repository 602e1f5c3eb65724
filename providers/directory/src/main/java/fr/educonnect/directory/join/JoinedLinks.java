package fr.educonnect.directory.join;

import fr.educonnect.domain.join.JoinedLink;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Moves links from one account to the other and back, within a transaction. */
final class JoinedLinks {

  private static final String KEEP =
      """
      insert into account_join_link (status, decided_at, in_register, reported_at,
        kept_status, kept_decided_at, kept_in_register, kept_reported_at, other_id, student_id)
      values (?::link_status, ?, ?, ?, ?::link_status, ?, ?, ?, ?, ?)
      """;

  private static final String KEPT =
      """
      select student_id, status, decided_at, in_register, reported_at,
        kept_status, kept_decided_at, kept_in_register, kept_reported_at
      from account_join_link where other_id = ? order by student_id
      """;

  /** What a later join found is no longer what this one had brought. */
  private static final String FORGET_IN_LATER =
      """
      update account_join_link l set
        kept_status = ?::link_status, kept_decided_at = ?, kept_in_register = ?,
        kept_reported_at = ?
      from account_join j, account_join this
      where this.other_id = ? and j.kept_id = this.kept_id and j.other_id <> this.other_id
        and j.joined_at > this.joined_at and l.other_id = j.other_id and l.student_id = ?
      """;

  /** A student's link before the join, in both accounts. */
  record Before(JoinedLink other, Optional<JoinedLink> kept) {}

  private final Connection connection;
  private final LinkStore links;

  JoinedLinks(Connection connection) {
    this.connection = connection;
    this.links = new LinkStore(connection);
  }

  /**
   * Gives the other account's links to the one that is kept.
   *
   * @param settled whether the other account was active
   */
  void move(long otherId, long keptId, boolean settled) throws SQLException {
    Map<Long, JoinedLink> kept = links.read(keptId);
    for (Map.Entry<Long, JoinedLink> link : links.read(otherId).entrySet()) {
      long student = link.getKey();
      Optional<JoinedLink> before = Optional.ofNullable(kept.get(student));
      keep(otherId, student, new Before(link.getValue(), before));
      links.write(keptId, student, merged(before, link.getValue(), settled));
    }
    links.removeAll(otherId);
  }

  /** Gives them back, as they were. */
  void moveBack(long otherId, long keptId) throws SQLException {
    for (Map.Entry<Long, Before> before : before(otherId).entrySet()) {
      long student = before.getKey();
      forgetInLater(otherId, student, before.getValue().kept());
      restore(keptId, student, before.getValue().kept());
      links.write(otherId, student, before.getValue().other());
    }
  }

  /** Adds again what another join, which stays, had brought to these students. */
  void bringAgain(long otherId, long keptId, boolean settled) throws SQLException {
    Map<Long, JoinedLink> kept = links.read(keptId);
    for (Map.Entry<Long, Before> before : before(otherId).entrySet()) {
      Optional<JoinedLink> now = Optional.ofNullable(kept.get(before.getKey()));
      links.write(keptId, before.getKey(), merged(now, before.getValue().other(), settled));
    }
  }

  private static JoinedLink merged(Optional<JoinedLink> kept, JoinedLink other, boolean settled) {
    JoinedLink taken = other.takenOver(settled);
    return kept.map(own -> own.with(taken)).orElse(taken);
  }

  private void restore(long keptId, long student, Optional<JoinedLink> before) throws SQLException {
    if (before.isPresent()) {
      links.write(keptId, student, before.get());
    } else {
      links.remove(keptId, student);
    }
  }

  private Map<Long, Before> before(long otherId) throws SQLException {
    Map<Long, Before> before = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
      statement.setLong(1, otherId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          before.put(
              row.getLong(1),
              new Before(LinkStore.link(row, 2).orElseThrow(), LinkStore.link(row, 6)));
        }
      }
    }
    return before;
  }

  private void keep(long otherId, long student, Before before) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      int next = LinkStore.set(statement, 1, Optional.of(before.other()));
      next = LinkStore.set(statement, next, before.kept());
      statement.setLong(next, otherId);
      statement.setLong(next + 1, student);
      statement.executeUpdate();
    }
  }

  private void forgetInLater(long otherId, long student, Optional<JoinedLink> kept)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FORGET_IN_LATER)) {
      int next = LinkStore.set(statement, 1, kept);
      statement.setLong(next, otherId);
      statement.setLong(next + 1, student);
      statement.executeUpdate();
    }
  }
}
