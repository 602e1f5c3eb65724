package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a benchmark reads and sets in the directory beside the server. */
final class Directory {
  private static final String UNTOUCHED =
      """
      select login_id from account
      where profile = 'GUARDIAN' and state = 'NOT_NOTIFIED' and left_on is null
      order by id
      limit ?
      """;
  private static final String KEEP_LOCKED =
      "update sign_in_failure set locked_until = now() + interval '1 day', "
          + "window_ends_at = now() + interval '1 day' where locked_until is not null";
  private static final String FORGET =
      "delete from sign_in_failure where locked_until is null "
          + "or locked_until < now() + interval '20 hours'";

  private static final String MOBILES =
      """
      select a.family_name, a.first_name, coalesce(g.sms_mobile, g.mobiles[1]) as mobile
      from account a join source_guardian g on g.account_id = a.id and g.removed_on is null
      where a.state = ?::account_state and a.left_on is null
        and coalesce(g.sms_mobile, g.mobiles[1]) is not null
      order by a.id desc
      limit ?
      """;

  private static final String CONTACTS =
      """
      select family_name, first_name, %1$s
      from account
      where profile = 'GUARDIAN' and left_on is null and %1$s is not null
      order by id
      limit ?
      """;

  private static final String GIVE_MOBILES =
      """
      update account a
      set mobile = '+336123' || lpad(numbered.number::text, 5, '0'), mobile_confirmed_at = now()
      from (select login, row_number() over () as number from unnest(?) as login) as numbered
      where a.login_id = numbered.login
      """;

  private final JdbcAddress address;

  Directory(JdbcAddress address) {
    this.address = address;
  }

  /** Login ids of guardians whom nobody has notified. */
  List<String> untouchedGuardians(int limit) {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(UNTOUCHED)) {
      statement.setInt(1, limit);
      List<String> logins = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          logins.add(rows.getString(1));
        }
      }
      return logins;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whatever is locked now stays locked for a day. */
  int keepLocked() {
    return update(KEEP_LOCKED);
  }

  /** Forgets failures, so that none of the benchmark's own tries locks anything; see above. */
  void forgetFailures() {
    update(FORGET);
  }

  /** Guardians in a state with the number that the registers have. */
  List<Typed> mobiles(String state, int limit) {
    return people(
        MOBILES,
        statement -> {
          statement.setString(1, state);
          statement.setInt(2, limit);
        });
  }

  /**
   * Guardians with what their accounts have in a column.
   *
   * @param column mail, pending_mail or mobile
   */
  List<Typed> contacts(String column, int limit) {
    return people(CONTACTS.formatted(column), statement -> statement.setInt(1, limit));
  }

  /** Gives accounts a confirmed number each. */
  void giveMobiles(List<String> logins) {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(GIVE_MOBILES)) {
      statement.setArray(1, connection.createArrayOf("text", logins.toArray()));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Forgets what was used up, so that none of the benchmark's own requests reaches a limit. */
  void forgetLimits() {
    update("delete from allowance");
  }

  private int update(String sql) {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Typed> people(String sql, Parameters parameters) {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.set(statement);
      List<Typed> people = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          people.add(new Typed(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
      return people;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  @FunctionalInterface
  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }
}
