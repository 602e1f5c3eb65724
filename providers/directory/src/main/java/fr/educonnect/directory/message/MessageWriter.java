package fr.educonnect.directory.message;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts messages into the queue, in the transaction of what they are about: either both are there or
 * neither.
 */
public final class MessageWriter {

  private static final String WRITE =
      """
      insert into message (id, kind, channel, realm, locale, destination,
        account_id, student_id, school_id, proof_id, useful_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
      """;

  private static final String TAKE_BACK = "delete from message where id = ? and ?";

  private MessageWriter() {}

  /**
   * @return the message's id
   */
  public static UUID write(Connection connection, NewMessage message) throws SQLException {
    UUID id = UUID.randomUUID();
    write(connection, message, id);
    return id;
  }

  /**
   * As {@link #write(Connection, NewMessage)}, at the same cost where nobody is to be written to:
   * the message is written and taken back within the transaction.
   *
   * @param real whether there is a message; false for a decoy, which leaves nothing
   */
  public static UUID write(Connection connection, NewMessage message, boolean real)
      throws SQLException {
    UUID id = write(connection, message);
    try (PreparedStatement statement = connection.prepareStatement(TAKE_BACK)) {
      statement.setObject(1, id);
      statement.setBoolean(2, !real);
      statement.executeUpdate();
    }
    return id;
  }

  private static void write(Connection connection, NewMessage message, UUID id)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setObject(1, id);
      statement.setString(2, message.kind().name());
      statement.setString(3, message.channel().name());
      statement.setString(4, message.context().realm());
      statement.setString(5, message.context().locale());
      statement.setString(6, message.destination());
      setNumber(statement, 7, message.accountId());
      setNumber(statement, 8, message.studentId());
      setNumber(statement, 9, message.schoolId());
      statement.setBytes(10, message.proofId().map(HexFormat.of()::parseHex).orElse(null));
      statement.setDouble(11, (double) message.kind().usefulFor().toSeconds());
      statement.executeUpdate();
    }
  }

  private static void setNumber(PreparedStatement statement, int index, Optional<Long> number)
      throws SQLException {
    if (number.isPresent()) {
      statement.setLong(index, number.get());
    } else {
      statement.setNull(index, Types.BIGINT);
    }
  }
}
