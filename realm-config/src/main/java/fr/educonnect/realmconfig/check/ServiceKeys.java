package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;

/**
 * A service that acts by itself proves who it is by a key of its own (private_key_jwt, RFC 7523):
 * no secret is shared with it.
 */
final class ServiceKeys implements Rule {
  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      JsonNode tree = client.tree();
      boolean byItself = tree.path("serviceAccountsEnabled").asBoolean();
      if (byItself && !tree.path("clientAuthenticatorType").asText().equals("client-jwt")) {
        problems.add(
            "no-service-key",
            client.origin("clientAuthenticatorType"),
            client.clientId() + " must use client-jwt");
      }
    }
  }
}
