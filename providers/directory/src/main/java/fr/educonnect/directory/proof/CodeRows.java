package fr.educonnect.directory.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/** The statements on the row of one code, within a transaction. */
final class CodeRows {

  /** Makes the row where there is none yet: one that is over. */
  private static final String LOCK =
      """
      insert into proof as p (id, purpose, nonce, browser, expires_at, tries_left)
      values (?, ?, ?, ?, now(), 0)
      on conflict (id) do update set purpose = excluded.purpose
      returning p.account_id, p.tries_left, extract(epoch from p.expires_at - now()),
        extract(epoch from now() - p.sent_at)
      """;

  private static final String SEND =
      """
      update proof set
        account_id = ?, contact = ?, client_id = ?,
        nonce = case when again.same then nonce else ? end,
        tries_left = case when again.same then tries_left else ? end,
        sends = case when again.same then sends else 0 end + 1,
        expires_at = now() + make_interval(secs => ?),
        sent_at = now()
      from (values (?)) as again (same)
      where id = ?
      """;

  private static final String TRY =
      """
      update proof set tries_left = tries_left - 1
      where id = ? and browser = ? and tries_left > 0 and expires_at > now()
      returning account_id, nonce, tries_left
      """;

  private static final String USE = "delete from proof where id = ?";

  /**
   * A row as it is found.
   *
   * @param sinceSent empty when nothing was ever sent
   */
  record Found(
      OptionalLong accountId, int triesLeft, Duration expiresIn, Optional<Duration> sinceSent) {

    /** Whether the code that was sent can be sent again to this account. */
    boolean isFor(OptionalLong account) {
      return triesLeft > 0 && !expiresIn.isZero() && accountId.equals(account);
    }
  }

  /** A row of which a try was taken. */
  record Tried(OptionalLong accountId, String nonce, int triesLeft) {}

  private final Connection connection;
  private final byte[] id;

  CodeRows(Connection connection, String id) {
    this.connection = connection;
    this.id = HexFormat.of().parseHex(id);
  }

  /** The row, locked for the rest of the transaction. */
  Found lock(CodeHandle handle, String nonce) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setBytes(1, id);
      statement.setString(2, handle.purpose().name());
      statement.setBytes(3, HexFormat.of().parseHex(nonce));
      statement.setBytes(4, HexFormat.of().parseHex(handle.browser().hash()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Found(
            number(row, 1), row.getInt(2), seconds(row, 3).orElseThrow(), seconds(row, 4));
      }
    }
  }

  /**
   * Notes that the code goes out.
   *
   * @param nonce of a new code; empty where the same one goes out again
   */
  void send(CodeRequest request, Optional<String> nonce) throws SQLException {
    CodeHandle handle = request.handle();
    OptionalLong account = request.accountId();
    try (PreparedStatement statement = connection.prepareStatement(SEND)) {
      if (account.isPresent()) {
        statement.setLong(1, account.getAsLong());
        statement.setString(2, handle.number());
      } else {
        statement.setNull(1, Types.BIGINT);
        statement.setNull(2, Types.VARCHAR);
      }
      statement.setString(3, request.context().clientId().orElse(null));
      statement.setBytes(4, nonce.map(HexFormat.of()::parseHex).orElse(null));
      statement.setInt(5, handle.purpose().tries());
      statement.setDouble(6, handle.purpose().lifetime().toMillis() / 1000.0);
      statement.setBoolean(7, nonce.isEmpty());
      statement.setBytes(8, id);
      statement.executeUpdate();
    }
  }

  /** Takes a try; empty when the code is over, or another browser's. */
  Optional<Tried> takeTry(CodeHandle handle) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TRY)) {
      statement.setBytes(1, id);
      statement.setBytes(2, HexFormat.of().parseHex(handle.browser().hash()));
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Tried(number(row, 1), HexFormat.of().formatHex(row.getBytes(2)), row.getInt(3)))
            : Optional.empty();
      }
    }
  }

  void use() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(USE)) {
      statement.setBytes(1, id);
      statement.executeUpdate();
    }
  }

  private static OptionalLong number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  // Never below zero: what is over is over.
  private static Optional<Duration> seconds(ResultSet row, int column) throws SQLException {
    double seconds = row.getDouble(column);
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(Duration.ofMillis((long) (Math.max(seconds, 0) * 1000)));
  }
}
