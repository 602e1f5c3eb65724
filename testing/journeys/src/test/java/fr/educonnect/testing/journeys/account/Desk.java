package fr.educonnect.testing.journeys.account;

import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Somebody's account: what the directory has of it, and its clock. */
final class Desk {

  /** Seconds: Keycloak asks for another sign-in before an action. */
  private static final int TOO_OLD = 301;

  private final Stack stack;
  private final Person person;

  Desk(Stack stack, Person person) {
    this.stack = stack;
    this.person = person;
  }

  /** Signs in on the way to « Mes informations ». */
  Visitor open(Visitor visitor) {
    visitor.page().navigate(stack.addresses().account());
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.hand().press(person.children().isEmpty() ? "profile-student" : "profile-guardian");
    }
    return visitor.signIn(person).sees("account");
  }

  /** Every open session has last signed in more than five minutes ago. */
  void signedInLongAgo() {
    stack.demoAccounts().age(Addresses.REALM, person.login(), TOO_OLD);
  }

  /** Nobody took anything back for seven days. */
  void weekGoesBy() {
    write(
        "update proof set expires_at = expires_at - interval '7 days'"
            + " where account_id = ? and purpose like 'REVERT%'");
  }

  String mail() {
    return read("select coalesce(mail, '-') from account where id = ?");
  }

  /** The address that awaits its validation. */
  String pendingMail() {
    return read("select coalesce(pending_mail, '-') from account where id = ?");
  }

  String mobile() {
    return read("select coalesce(mobile, '-') from account where id = ?");
  }

  /** The register names the child as one to be confirmed. */
  void propose(Person.Child child) {
    write(
        "update guardian_link set status = 'PROPOSED', decided_at = null"
            + " where account_id = ? and student_id = "
            + child.id());
  }

  /** Status of the link to the child. */
  String link(Person.Child child) {
    return read(
        "select status from guardian_link where account_id = ? and student_id = " + child.id());
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
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    JdbcAddress directory = stack.databases().directory();
    return DriverManager.getConnection(directory.url(), directory.user(), directory.password());
  }
}
