package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.net.URI;

/**
 * An entityID is a URI (SAML 2.0 Metadata, 2.3.2): every answer names it as its audience, and none
 * can be made for a service whose name is no URI. What sort of URI does not matter.
 */
final class EntityIds implements Rule {
  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      if (client.isSaml() && !isUri(client.clientId())) {
        problems.add(
            "bad-entity-id",
            client.origin("clientId"),
            "the entityID '"
                + client.clientId()
                + "' is no URI and no answer can name it: agree with the service on one without"
                + " spaces, such as https://… or urn:…, and have it change its metadata too");
      }
    }
  }

  private static boolean isUri(String text) {
    try {
      URI.create(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
