package fr.educonnect.directory.password;

import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings provisional passwords under the active key, some at a time, while the server works. A
 * password that is changed meanwhile is left as it is. It can be broken off and started again at
 * will.
 */
public final class Reencryption {

  /**
   * How a run ended.
   *
   * @param done encrypted anew
   * @param unreadable left as they are, because no key of the ring opens them
   */
  public record Result(int done, int unreadable) {}

  private static final int AT_ONCE = 500;

  private static final String OUTDATED =
      """
      select id, provisional_password, provisional_key_id from account
      where provisional_key_id <> ? and id > ? order by id limit ?
      """;

  private static final String REPLACE =
      """
      update account set provisional_password = ?, provisional_key_id = ?
      where id = ? and provisional_password = ?
      """;

  private record Row(long id, EncryptedPassword password) {}

  private final DirectoryPool pool;
  private final ProvisionalPasswordCipher cipher;
  private final String activeId;

  public Reencryption(DirectoryPool pool, ProvisionalKeyring keyring) {
    this.pool = pool;
    this.cipher = new ProvisionalPasswordCipher(keyring);
    this.activeId = keyring.activeId();
  }

  /** Goes through all accounts once. */
  public Result run() {
    int done = 0;
    int unreadable = 0;
    long after = Long.MIN_VALUE;
    for (List<Row> rows = outdated(after); !rows.isEmpty(); rows = outdated(after)) {
      for (Row row : rows) {
        try {
          done += replace(row, cipher.decrypt(row.id(), row.password()));
        } catch (UnreadablePasswordException e) {
          unreadable++;
        }
        after = row.id();
      }
    }
    return new Result(done, unreadable);
  }

  private List<Row> outdated(long after) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OUTDATED)) {
            statement.setString(1, activeId);
            statement.setLong(2, after);
            statement.setInt(3, AT_ONCE);
            return rows(statement);
          }
        });
  }

  private static List<Row> rows(PreparedStatement statement) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(
            new Row(
                found.getLong(1), new EncryptedPassword(found.getBytes(2), found.getString(3))));
      }
    }
    return rows;
  }

  private int replace(Row row, String clear) {
    EncryptedPassword fresh = cipher.encrypt(row.id(), clear);
    return pool.write(connection -> replace(connection, row, fresh));
  }

  private static int replace(Connection connection, Row row, EncryptedPassword fresh)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
      statement.setBytes(1, fresh.bytes());
      statement.setString(2, fresh.keyId());
      statement.setLong(3, row.id());
      statement.setBytes(4, row.password().bytes());
      return statement.executeUpdate();
    }
  }
}
