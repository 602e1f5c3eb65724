package fr.educonnect.testing.journeys.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.OlderDesks;
import java.net.URI;

/** Another service with two entries, registered for a test. */
final class TwoEntries implements AutoCloseable {
  static final String NAME = "Cantine à l’essai";

  private final RealmApi realm;
  private final String clientId;
  private final String id;

  TwoEntries(Stack stack, String clientId) {
    this.clientId = clientId;
    realm =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
    ObjectNode client = new ObjectMapper().createObjectNode();
    client.put("clientId", clientId).put("name", NAME).put("baseUrl", "https://cantine.example/");
    client
        .putObject("attributes")
        .put("educonnect.older.address", "https://cantine.example/ancien")
        .put("educonnect.older.identityProvider", OlderDesks.ENT);
    id = realm.create("/clients", client);
  }

  String clientId() {
    return clientId;
  }

  @Override
  public void close() {
    realm.delete("/clients/" + id);
  }
}
