package fr.educonnect.testing.journeys.franceconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;

/** What an administrator does to the families' realm. */
final class Admin {
  private static final String PROVIDER = "/identity-provider/instances/franceconnect";

  private final RealmApi api;

  Admin(Stack stack) {
    api =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
  }

  /** Links an account as the first sign-in does. */
  void link(Person person, Identity identity) {
    ObjectNode link = new ObjectMapper().createObjectNode();
    link.put("identityProvider", "franceconnect");
    link.put("userId", identity.sub()).put("userName", "franceconnect");
    api.create(user(person) + "/federated-identity/franceconnect", link);
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
