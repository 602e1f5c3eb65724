package fr.educonnect.directory.proof;

import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Codes and links that can no longer be used. */
public final class ExpiredProofs {

  private static final String CLEAN =
      """
      delete from proof where id in (
        select id from proof where expires_at < now()
        order by expires_at limit ? for update skip locked)
      """;

  private final DirectoryPool pool;

  public ExpiredProofs(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Forgets them.
   *
   * @return how many were forgotten
   */
  public int clean() {
    return pool.inBatches(ExpiredProofs::cleanSome);
  }

  private static int cleanSome(Connection connection, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLEAN)) {
      statement.setInt(1, most);
      return statement.executeUpdate();
    }
  }
}
