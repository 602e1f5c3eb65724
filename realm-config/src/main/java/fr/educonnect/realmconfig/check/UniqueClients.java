package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.HashSet;
import java.util.Set;

/** Every client has an id, and no two clients of a realm share one. */
final class UniqueClients implements Rule {
  @Override
  public void check(RealmDefinition realm, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (ClientDefinition client : realm.clients()) {
      if (client.clientId().isBlank()) {
        problems.add("no-client-id", client.origin("clientId"), "a client needs a clientId");
      } else if (!seen.add(client.clientId())) {
        problems.add(
            "duplicate-client", client.origin("clientId"), client.clientId() + " exists already");
      }
    }
  }
}
