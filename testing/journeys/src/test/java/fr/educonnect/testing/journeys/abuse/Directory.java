package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What tests of abuse set and read in the directory beside the server. */
final class Directory {
  private static final String CONFIRM =
      "update account set mobile = ?, mobile_confirmed_at = now() where id = ?";
  private static final String CONFIRM_MAIL =
      "update account set mail = ?, mail_confirmed_at = now() where id = ?";
  private static final String REGISTER_MAIL =
      "update source_guardian set mail = ? where account_id = ?";
  private static final String AGE =
      "update proof set expires_at = expires_at - ?::interval where account_id = ?";
  private static final String TRIES_LEFT =
      "select string_agg(tries_left::text, ' ') from proof where contact = ?";

  private static final String WAITING =
      "select count(*)::text from message where account_id = ?::bigint and ended_at is null";

  private final JdbcAddress address;

  Directory(Stack stack) {
    address = stack.databases().directory();
  }

  /** Gives the account the register's number as its own, as if its person had confirmed it. */
  void confirmMobile(Person person) {
    write(CONFIRM, person.mobile(), person);
  }

  /**
   * Gives the account an address that no other has, as if its person had confirmed it.
   *
   * @return the address
   */
  String confirmMail(Person person) {
    String mail = "seul." + person.login() + "@example.org";
    write(CONFIRM_MAIL, mail, person);
    return mail;
  }

  /** What the registers have as the person's address. */
  void registerMail(Person person, String mail) {
    write(REGISTER_MAIL, mail, person);
  }

  /** The person's links and codes were sent so much earlier. */
  void age(Person person, String interval) {
    write(AGE, interval, person);
  }

  /** Of each code that was sent to the number, how many tries are left. */
  String triesLeft(String number) {
    return read(TRIES_LEFT, number);
  }

  /** How many messages about the person are still to be sent. */
  int waitingMessages(Person person) {
    return Integer.parseInt(read(WAITING, Long.toString(person.id())));
  }

  private String read(String sql, String value) {
    try (Connection connection = connect();
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

  private void write(String sql, String text, Person person) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, text);
      statement.setLong(2, person.id());
      if (statement.executeUpdate() == 0) {
        throw new IllegalStateException("No row of account " + person.id());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
