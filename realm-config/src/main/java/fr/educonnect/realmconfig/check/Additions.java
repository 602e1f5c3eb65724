package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every attribute beyond the policy has the reason why the service may have it; so has the INE in
 * clear, whatever way it comes.
 */
final class Additions implements Rule {
  private static final String NAMES = "educonnect.additions";
  private static final String REASON = "educonnect.addition.";
  private static final String CLEAR_INE = "FrEduCtEleveINE";
  private static final List<String> SCOPE_LISTS =
      List.of("defaultClientScopes", "optionalClientScopes");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    realm.clients().forEach(client -> check(client, problems));
  }

  private static void check(ClientDefinition client, Problems problems) {
    Stream.of(client.attribute(NAMES).split(",", -1))
        .filter(name -> !name.isEmpty() && client.attribute(REASON + name).isBlank())
        .forEach(
            name ->
                problems.add(
                    "no-reason", client.attributeOrigin(NAMES), name + " has no stated reason"));
    for (String list : SCOPE_LISTS) {
      for (var scope : client.tree().path(list)) {
        boolean clear = scope.asText().equals("ect.scope.ine");
        if (clear && client.attribute(REASON + CLEAR_INE).isBlank()) {
          problems.add(
              "no-reason",
              client.origin(list),
              "ect.scope.ine needs " + CLEAR_INE + " among the additions, with its reason");
        }
      }
    }
  }
}
