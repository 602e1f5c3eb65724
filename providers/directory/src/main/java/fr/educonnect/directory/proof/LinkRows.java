package fr.educonnect.directory.proof;

import fr.educonnect.domain.proof.LinkToken;
import fr.educonnect.domain.proof.ProofPurpose;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The statements on rows of links. */
final class LinkRows {

  private static final String INSERT =
      """
      insert into proof (id, purpose, account_id, contact, nonce, browser, client_id, former,
        expires_at, tries_left, sent_at, sends)
      values (?, ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?), 0, now(), 1)
      """;

  private static final String KILL = "delete from proof where account_id = ? and purpose = ?";

  private static final String KILL_NEWER =
      "delete from proof where account_id = ? and purpose = any (?) and sent_at >= ?";

  private static final String USE = "delete from proof where id = ? and expires_at > now()";

  private static final String FIND =
      """
      select purpose, account_id, contact, nonce, browser, client_id, former, expires_at,
        tries_left
      from proof where id = ? and account_id is not null and expires_at > now()
      """;

  private static final int NONCE_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A row that can be used, a link's or a code's. */
  record Found(ProofLink link, String nonce, int triesLeft) {}

  private LinkRows() {}

  static String insert(Connection connection, NewLink link) throws SQLException {
    byte[] id = random(LinkToken.ID_BYTES);
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setBytes(1, id);
      statement.setString(2, link.purpose().name());
      setAccount(statement, 3, link.accountId());
      statement.setString(4, link.contact().orElse(null));
      statement.setBytes(5, random(NONCE_BYTES));
      statement.setBytes(6, link.context().browser().map(HexFormat.of()::parseHex).orElse(null));
      statement.setString(7, link.context().clientId().orElse(null));
      statement.setString(8, link.former().orElse(null));
      statement.setDouble(9, link.purpose().lifetime().toMillis() / 1000.0);
      statement.executeUpdate();
    }
    return HexFormat.of().formatHex(id);
  }

  /** With no account: the same statement, which finds nothing. */
  static void kill(Connection connection, Optional<Long> accountId, ProofPurpose purpose)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KILL)) {
      setAccount(statement, 1, accountId);
      statement.setString(2, purpose.name());
      statement.executeUpdate();
    }
  }

  /** Those of these purposes that were sent since. */
  static void killNewer(
      Connection connection, long accountId, List<ProofPurpose> purposes, Instant since)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KILL_NEWER)) {
      statement.setLong(1, accountId);
      statement.setArray(2, connection.createArrayOf("text", purposes.toArray()));
      statement.setObject(3, since.atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  static boolean use(Connection connection, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(USE)) {
      statement.setBytes(1, HexFormat.of().parseHex(id));
      return statement.executeUpdate() == 1;
    }
  }

  static Optional<Found> find(Connection connection, byte[] id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setBytes(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(found(id, row)) : Optional.empty();
      }
    }
  }

  private static Found found(byte[] id, ResultSet row) throws SQLException {
    ProofLink link =
        new ProofLink(
            HexFormat.of().formatHex(id),
            ProofPurpose.valueOf(row.getString("purpose")),
            row.getLong("account_id"),
            Optional.ofNullable(row.getString("contact")),
            Optional.ofNullable(row.getBytes("browser")).map(HexFormat.of()::formatHex),
            Optional.ofNullable(row.getString("client_id")),
            Optional.ofNullable(row.getString("former")),
            row.getObject("expires_at", OffsetDateTime.class).toInstant());
    return new Found(
        link, HexFormat.of().formatHex(row.getBytes("nonce")), row.getInt("tries_left"));
  }

  private static void setAccount(PreparedStatement statement, int index, Optional<Long> account)
      throws SQLException {
    if (account.isPresent()) {
      statement.setLong(index, account.get());
    } else {
      statement.setNull(index, Types.BIGINT);
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
