package fr.educonnect.directory.account;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Whose an identifier is, in SQL: the account's that was given it, or, once that was joined to
 * another, the account's that was kept. The same look-ups for every identifier.
 */
final class LoginIds {

  /** The account's id, or null; with two parameters. */
  static final String ACCOUNT =
      "coalesce((select l.account_id from account_alias l where l.login_id = ?),"
          + " (select o.id from account o where o.login_id = ? and o.joined_to is null))";

  private LoginIds() {}

  /**
   * Sets the parameters.
   *
   * @param first index of the first one
   * @param loginId folded
   * @return index of the parameter after them
   */
  static int set(PreparedStatement statement, int first, String loginId) throws SQLException {
    statement.setString(first, loginId);
    statement.setString(first + 1, loginId);
    return first + 2;
  }
}
