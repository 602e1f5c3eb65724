package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.Set;
import java.util.stream.Collectors;

/** Clients name only client scopes of the files, where the realm has scopes of its own. */
final class ScopesKnown implements Rule {
  @Override
  public void check(RealmDefinition realm, Problems problems) {
    Set<String> known =
        realm.scopes().stream()
            .map(scope -> scope.path("name").asText())
            .collect(Collectors.toSet());
    if (known.isEmpty()) {
      return;
    }
    for (ClientDefinition client : realm.clients()) {
      check(client, "defaultClientScopes", known, problems);
      check(client, "optionalClientScopes", known, problems);
    }
  }

  private static void check(
      ClientDefinition client, String list, Set<String> known, Problems problems) {
    for (JsonNode scope : client.tree().path(list)) {
      if (!known.contains(scope.asText())) {
        problems.add(
            "unknown-scope", client.origin(list), scope.asText() + " is no scope of the files");
      }
    }
  }
}
