package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;

/**
 * A public client proves its code requests by PKCE with S256 and has no secret (RFC 9700, 2.1.1).
 */
final class ClientSecrets implements Rule {
  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      if (!client.tree().path("publicClient").asBoolean()) {
        continue;
      }
      String method = client.tree().path("attributes").path("pkce.code.challenge.method").asText();
      if (!method.equals("S256")) {
        problems.add(
            "no-pkce",
            client.attributeOrigin("pkce.code.challenge.method"),
            client.clientId() + " must demand PKCE with S256");
      }
      if (client.tree().has("secret")) {
        problems.add("public-secret", client.origin("secret"), client.clientId() + " has a secret");
      }
    }
  }
}
