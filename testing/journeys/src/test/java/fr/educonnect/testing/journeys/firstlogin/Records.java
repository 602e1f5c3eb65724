package fr.educonnect.testing.journeys.firstlogin;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the directory and Keycloak have written of accounts, and what a night changes of them. */
final class Records {
  private static final String STANDING =
      """
      select state || ' ' || coalesce(origin::text, '-') || ' '
        || (password_secret is not null or provisional_password is not null)
      from account where id = ?::bigint
      """;
  private static final String CONFIRMED =
      "select count(*) from guardian_link where account_id = ?::bigint and status = 'CONFIRMED'";
  private static final String HOLDER =
      """
      select coalesce(max(account_id), 0)::text from franceconnect_identity
      where subject = decode(?, 'hex') and replaced_at is null
      """;
  private static final String BROKER_LINKS =
      "select count(*) from broker_link where user_id like '%:' || ?";
  private static final String LOCAL_USERS =
      "select count(*) from user_entity u join realm r on r.id = u.realm_id where r.name = ?"
          + " and u.service_account_client_link is null";
  private static final String SHARE_NUMBER =
      """
      with numbered as (
        update source_guardian set mobiles = array[?], sms_mobile = null
        where account_id = ?::bigint returning id)
      insert into guardian_contact (contact, name, source_guardian_id, usual)
      select k.contact, 1, n.id, true
      from numbered n, guardian_contact k
      join source_guardian g on g.id = k.source_guardian_id
      where g.account_id = ?::bigint and ? = any (g.mobiles || g.sms_mobile)
      on conflict do nothing
      """;
  private static final String FREEZE = "update account set frozen_at = now() where id = ?::bigint";
  private static final String NOBODYS =
      "delete from franceconnect_identity where account_id = ?::bigint";

  private final Stack stack;

  Records(Stack stack) {
    this.stack = stack;
  }

  /** State, origin, and whether there is any password. */
  String standing(Person person) {
    return directory(STANDING, id(person));
  }

  int confirmedChildren(Person person) {
    return Integer.parseInt(directory(CONFIRMED, id(person)));
  }

  /** The account that the identity opens by the directory; 0 for none. */
  long holder(Identity identity) {
    return Long.parseLong(directory(HOLDER, stack.franceConnectSubject(identity.sub())));
  }

  int brokerLinks(Person person) {
    return Integer.parseInt(keycloak(BROKER_LINKS, id(person)));
  }

  int localUsers(String realm) {
    return Integer.parseInt(keycloak(LOCAL_USERS, realm));
  }

  /** Both have the first one's number in the registers from now on. */
  void shareNumber(Person one, Person other) {
    write(SHARE_NUMBER, one.mobile(), id(other), id(one), one.mobile());
  }

  void freeze(Person person) {
    write(FREEZE, id(person));
  }

  void unlink(Person person) {
    write(NOBODYS, id(person));
  }

  private static String id(Person person) {
    return Long.toString(person.id());
  }

  private String directory(String sql, String value) {
    return read(stack.databases().directory(), sql, value);
  }

  private String keycloak(String sql, String value) {
    return read(stack.databases().keycloak(), sql, value);
  }

  private static String read(JdbcAddress database, String sql, String value) {
    try (Connection connection = connect(database);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String sql, String... values) {
    try (Connection connection = connect(stack.databases().directory());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(JdbcAddress database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
