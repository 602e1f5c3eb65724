package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds accounts by their keys; each call is one statement. An account that was joined to another
 * is not found; its identifier leads to that one.
 */
public final class Accounts {

  /** Shorter beginnings of a login id would go through too much of the directory. */
  public static final int SHORTEST_PREFIX = 3;

  /** No page is larger and no count higher than this. */
  public static final int MOST_ROWS = 1000;

  private static final String BY_ID = AccountRow.SELECT + "where a.id = ? and a.joined_to is null";
  private static final String BY_LOGIN = AccountRow.SELECT + "where a.id = " + LoginIds.ACCOUNT;
  private static final String BY_MAIL =
      AccountRow.SELECT + "where lower(a.mail) = ? and a.joined_to is null order by a.id limit ?";

  // Login ids are in byte order (collation C), so that a beginning is a range of their index.
  private static final String BY_PREFIX =
      AccountRow.SELECT
          + "where a.login_id >= ? and a.login_id < ? and a.joined_to is null"
          + " order by a.login_id limit ? offset ?";
  private static final String COUNT_BY_PREFIX =
      "select count(*) from (select from account a"
          + " where a.login_id >= ? and a.login_id < ? and a.joined_to is null limit ?) as found";

  // What the planner's statistics say: no row is counted. They hold -1 before the first analysis.
  private static final String ESTIMATE =
      "select greatest(reltuples, 0)::bigint from pg_class where oid = 'account'::regclass";

  private final DirectoryPool pool;

  public Accounts(DirectoryPool pool) {
    this.pool = pool;
  }

  public Optional<AccountSnapshot> byId(long id) {
    return query(BY_ID, statement -> statement.setLong(1, id)).stream().findFirst();
  }

  /**
   * @param loginId folded
   */
  public Optional<AccountSnapshot> byLoginId(String loginId) {
    return query(BY_LOGIN, statement -> LoginIds.set(statement, 1, loginId)).stream().findFirst();
  }

  /** Accounts with exactly this address, whatever its case; couples share one. */
  public List<AccountSnapshot> byMail(String mail) {
    return query(
        BY_MAIL,
        statement -> {
          statement.setString(1, mail.toLowerCase(Locale.ROOT));
          statement.setInt(2, MOST_ROWS);
        });
  }

  /**
   * A page of the accounts whose login id begins so, in its order; empty for a beginning shorter
   * than {@link #SHORTEST_PREFIX}.
   *
   * @param prefix folded
   */
  public List<AccountSnapshot> byLoginPrefix(String prefix, int offset, int limit) {
    if (prefix.length() < SHORTEST_PREFIX) {
      return List.of();
    }
    return query(
        BY_PREFIX,
        statement -> {
          setRange(statement, prefix);
          statement.setInt(3, Math.min(limit, MOST_ROWS));
          statement.setInt(4, offset);
        });
  }

  /** How many {@link #byLoginPrefix} would find, {@link #MOST_ROWS} at most. */
  public int countByLoginPrefix(String prefix) {
    if (prefix.length() < SHORTEST_PREFIX) {
      return 0;
    }
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COUNT_BY_PREFIX)) {
            setRange(statement, prefix);
            statement.setInt(3, MOST_ROWS);
            return number(statement).intValue();
          }
        });
  }

  /** About how many accounts there are, as of the database's last analysis of the table. */
  public long estimatedCount() {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ESTIMATE)) {
            return number(statement);
          }
        });
  }

  private List<AccountSnapshot> query(String sql, Parameters parameters) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return rows(statement);
          }
        });
  }

  private static List<AccountSnapshot> rows(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<AccountSnapshot> accounts = new ArrayList<>();
      while (rows.next()) {
        accounts.add(AccountRow.read(rows));
      }
      return accounts;
    }
  }

  private static Long number(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  // From the beginning itself up to what follows all that begins so.
  private static void setRange(PreparedStatement statement, String prefix) throws SQLException {
    int last = prefix.length() - 1;
    statement.setString(1, prefix);
    statement.setString(2, prefix.substring(0, last) + (char) (prefix.charAt(last) + 1));
  }

  @FunctionalInterface
  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }
}
