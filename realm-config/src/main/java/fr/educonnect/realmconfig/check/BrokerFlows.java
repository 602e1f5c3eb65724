package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.FlowDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An identity provider has an alias of its own, and says which flow of the files a stranger passes:
 * Keycloak's own would make an account for anybody.
 */
final class BrokerFlows implements Rule {
  private static final String FIRST = "firstBrokerLoginFlowAlias";
  private static final String AFTER = "postBrokerLoginFlowAlias";

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    String file = "realms/" + realm.name();
    List<String> flows = realm.flows().stream().map(FlowDefinition::alias).toList();
    Set<String> aliases = new HashSet<>();
    for (ObjectNode provider : realm.identityProviders()) {
      String alias = provider.path("alias").asText();
      if (alias.isEmpty() || !aliases.add(alias)) {
        problems.add("bad-identity-provider", file, "alias '" + alias + "' is missing or twice");
      }
      if (!provider.hasNonNull("providerId")) {
        problems.add("bad-identity-provider", file, alias + " needs a providerId");
      }
      for (String binding : List.of(FIRST, AFTER)) {
        String flow = provider.path(binding).asText();
        boolean optional = binding.equals(AFTER) && !provider.has(AFTER);
        if (!optional && !flows.contains(flow)) {
          problems.add(
              "bad-identity-provider",
              file,
              alias + ": " + binding + " is no flow of the files: '" + flow + "'");
        }
      }
    }
  }
}
