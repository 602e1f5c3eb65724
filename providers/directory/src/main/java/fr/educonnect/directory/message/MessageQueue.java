package fr.educonnect.directory.message;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The messages that wait to be sent. Every node takes some; a message is one node's for the length
 * of its lease, and another's when that runs out. What a node says of a message that it lost in
 * this way is not heard.
 */
public final class MessageQueue {

  // Whoever locks a row first takes it; the others pass on to the next ones.
  private static final String CLAIM =
      """
      with due as (
        select id, useful_until <= now() as late from message
        where ended_at is null and due_at <= now()
          and (leased_until is null or leased_until <= now())
        order by due_at limit ? for update skip locked
      ), taken as (
        update message m set
          attempts = m.attempts + case when late then 0 else 1 end,
          leased_until = case when late then null else now() + make_interval(secs => ?) end,
          ended_at = case when late then now() end,
          outcome = case when late then 'EXPIRED' end
        from due where due.id = m.id
        returning m.*
      )
      select id, kind, channel, realm, locale, destination, account_id, student_id, school_id,
        proof_id, attempts, created_at
      from taken where ended_at is null order by created_at, id
      """;

  private static final String RETRY =
      """
      update message set leased_until = null, reason = ?,
        due_at = least(now() + make_interval(secs => ?), useful_until)
      where id = ? and attempts = ? and ended_at is null
      """;

  private static final String END =
      """
      update message set leased_until = null, ended_at = now(), outcome = ?, reason = ?
      where id = ? and attempts = ? and ended_at is null
      """;

  private static final String EXPIRE =
      """
      update message set leased_until = null, ended_at = now(), outcome = 'EXPIRED'
      where id in (
        select id from message
        where ended_at is null and due_at <= now() and useful_until <= now()
          and (leased_until is null or leased_until <= now())
        order by due_at limit ? for update skip locked)
      """;

  private static final String CLEAN =
      """
      delete from message where id in (
        select id from message where ended_at < now() - make_interval(secs => ?)
        order by ended_at limit ? for update skip locked)
      """;

  private final DirectoryPool pool;

  public MessageQueue(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Takes messages that are due, oldest first. Those that serve nobody any more end here.
   *
   * @param most how many at most; fewer come back where some had expired
   * @param lease how long they are nobody else's
   */
  public List<QueuedMessage> claim(int most, Duration lease) {
    return pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setInt(1, most);
            statement.setDouble(2, seconds(lease));
            return messages(statement);
          }
        });
  }

  /**
   * Ends messages that serve nobody any more, so that they do not stand in the way of others.
   *
   * @return how many; as many as allowed where there may be more
   */
  public int expire(int most) {
    return pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(EXPIRE)) {
            statement.setInt(1, most);
            return statement.executeUpdate();
          }
        });
  }

  /**
   * The message was accepted by the mail server or the gateway.
   *
   * @return false if it was no longer the caller's
   */
  public boolean sent(QueuedMessage message) {
    return end(message, MessageOutcome.SENT, Optional.empty());
  }

  /**
   * The same in the transaction of what the message did. Nothing if it was no longer the caller's.
   */
  public static void sent(Connection connection, QueuedMessage message) throws SQLException {
    end(connection, message, MessageOutcome.SENT, Optional.empty());
  }

  /**
   * The message has to be tried again.
   *
   * @param reason a code; no personal data
   * @return false if it was no longer the caller's
   */
  public boolean retry(QueuedMessage message, Duration wait, String reason) {
    return pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(RETRY)) {
            statement.setString(1, reason);
            statement.setDouble(2, seconds(wait));
            return isWritten(statement, 3, message);
          }
        });
  }

  /**
   * The message is not sent any more.
   *
   * @param reason a code; no personal data
   * @return false if it was no longer the caller's
   */
  public boolean end(QueuedMessage message, MessageOutcome outcome, Optional<String> reason) {
    return pool.write(connection -> end(connection, message, outcome, reason));
  }

  private static boolean end(
      Connection connection, QueuedMessage message, MessageOutcome outcome, Optional<String> reason)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(END)) {
      statement.setString(1, outcome.name());
      statement.setString(2, reason.orElse(null));
      return isWritten(statement, 3, message);
    }
  }

  /**
   * Forgets messages that ended longer ago than this.
   *
   * @return how many were forgotten
   */
  public int clean(Duration kept) {
    return pool.inBatches((connection, most) -> cleanSome(connection, kept, most));
  }

  private static int cleanSome(Connection connection, Duration kept, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLEAN)) {
      statement.setDouble(1, seconds(kept));
      statement.setInt(2, most);
      return statement.executeUpdate();
    }
  }

  private static boolean isWritten(PreparedStatement statement, int index, QueuedMessage message)
      throws SQLException {
    statement.setObject(index, message.id());
    statement.setInt(index + 1, message.attempts());
    return statement.executeUpdate() == 1;
  }

  private static List<QueuedMessage> messages(PreparedStatement statement) throws SQLException {
    List<QueuedMessage> messages = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        messages.add(message(row));
      }
    }
    return messages;
  }

  private static QueuedMessage message(ResultSet row) throws SQLException {
    return new QueuedMessage(
        row.getObject("id", UUID.class),
        MessageKind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")),
        row.getString("realm"),
        row.getString("locale"),
        row.getString("destination"),
        number(row, "account_id"),
        number(row, "student_id"),
        number(row, "school_id"),
        Optional.ofNullable(row.getBytes("proof_id")).map(HexFormat.of()::formatHex),
        row.getInt("attempts"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Optional<Long> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
