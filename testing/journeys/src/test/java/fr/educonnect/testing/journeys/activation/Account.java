package fr.educonnect.testing.journeys.activation;

import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Happening;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A person's account as the directory has it, and what others do to it. */
final class Account {
  private static final String ONE = " and account_id = ?";

  private final Stack stack;
  private final Person person;

  Account(Stack stack, Person person) {
    this.stack = stack;
    this.person = person;
  }

  String state() {
    return read("select state from account where id = ?");
  }

  /** Status of the link to the child. */
  String link(Person.Child child) {
    return read("select status from guardian_link where student_id = " + child.id() + ONE);
  }

  /** The address that awaits its validation, or nothing. */
  String pendingMail() {
    return read("select coalesce(pending_mail, '') from account where id = ?");
  }

  /** Kinds of the messages that were queued because of it. */
  String messages() {
    return read(
        "select string_agg(kind, ' ' order by created_at) from message where account_id = ?");
  }

  /** The school puts a new provisional password in place and tells it. */
  String resetBySchool() {
    return happen("RESET_PASSWORD");
  }

  void freeze() {
    happen("FREEZE");
  }

  void validateMail() {
    happen("VALIDATE_MAIL");
  }

  /** Everything that was distributed or chosen was so much longer ago. */
  void backdate(String interval) {
    write(
        """
        update account set notified_at = notified_at - interval '%1$s',
          provisional_set_at = provisional_set_at - interval '%1$s' where id = ?
        """
            .formatted(interval));
  }

  /** The register names the child again, or for the first time, as one to be confirmed. */
  void propose(Person.Child child) {
    write(
        "update guardian_link set status = 'PROPOSED', decided_at = null where student_id = "
            + child.id()
            + ONE);
  }

  private String happen(String event) {
    return stack
        .demoAccounts()
        .happen(new Happening(Addresses.REALM, person.login(), event))
        .path("provisionalPassword")
        .asText();
  }

  private String read(String sql) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, person.id());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String sql) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, person.id());
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("Not one row of account " + person.id());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    JdbcAddress directory = stack.databases().directory();
    return DriverManager.getConnection(directory.url(), directory.user(), directory.password());
  }
}
