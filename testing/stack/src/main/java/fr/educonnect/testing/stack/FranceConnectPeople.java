package fr.educonnect.testing.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.franceconnect.Identities;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.DemoPeople;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The guardians among the demo people, as the simulated FranceConnect knows them. */
final class FranceConnectPeople {
  private static final String LINKED = "guardianFranceConnect";

  /** The simulator makes its identities anew at each start. */
  private static final String LINK =
      """
      delete from franceconnect_identity where account_id = ?;
      insert into franceconnect_identity (account_id, subject) values (?, decode(?, 'hex'));
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DemoPeople people;
  private final Map<String, Identity> byRole = new LinkedHashMap<>();

  /** Adds each guardian with a role to the identities. */
  FranceConnectPeople(DemoPeople people, Identities identities) {
    this.people = people;
    people.roles().forEach((role, person) -> add(role, person, identities));
  }

  private void add(String role, Person person, Identities identities) {
    if (person.children() != null && !person.children().isEmpty()) {
      byRole.put(role, identities.add(person.firstName(), person.lastName(), ""));
    }
  }

  /**
   * Has FranceConnect open the account of whoever plays this.
   *
   * @param subject what the directory keeps of FranceConnect's identifier
   */
  void link(JdbcAddress directory, UnaryOperator<String> subject) {
    Person person = people.roles().get(LINKED);
    if (person == null) {
      return;
    }
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        PreparedStatement statement = connection.prepareStatement(LINK)) {
      statement.setLong(1, person.id());
      statement.setLong(2, person.id());
      statement.setString(3, subject.apply(byRole.get(LINKED).sub()));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The people by role, guardians with what picks them on the simulator's page. */
  Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    people.roles().forEach((role, person) -> content.put(role, content(role, person)));
    return content;
  }

  private Object content(String role, Person person) {
    Identity identity = byRole.get(role);
    if (identity == null) {
      return person;
    }
    ObjectNode told = JSON.valueToTree(person);
    told.putObject("franceConnect")
        .put("identity", identity.id())
        .put("name", identity.name())
        .put("linked", role.equals(LINKED));
    return told;
  }
}
