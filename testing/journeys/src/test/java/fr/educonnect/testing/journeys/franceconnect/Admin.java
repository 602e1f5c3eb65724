package fr.educonnect.testing.journeys.franceconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What an administrator does to the families' realm. */
final class Admin {
  private static final String PROVIDER = "/identity-provider/instances/franceconnect";

  private static final String LINK =
      "insert into franceconnect_identity (account_id, subject) values (?, decode(?, 'hex'))";

  private final Stack stack;
  private final RealmApi api;

  Admin(Stack stack) {
    this.stack = stack;
    api =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
  }

  /** Links an account as the first sign-in does. */
  void link(Person person, Identity identity) {
    JdbcAddress directory = stack.databases().directory();
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        PreparedStatement statement = connection.prepareStatement(LINK)) {
      statement.setLong(1, person.id());
      statement.setString(2, stack.franceConnectSubject(identity.sub()));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode sessions(Person person) {
    return api.get(user(person) + "/sessions");
  }

  private static String user(Person person) {
    return "/users/f:educonnect-directory-1:" + person.id();
  }

  ObjectNode provider() {
    return (ObjectNode) api.get(PROVIDER);
  }

  void provider(ObjectNode changed) {
    api.put(PROVIDER, changed);
  }
}
