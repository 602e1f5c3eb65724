package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;

/** What a flow is bound to: the realm's doors, and the identity providers'. */
final class FlowBindings {
  private static final List<String> REALM =
      List.of(
          "browserFlow",
          "registrationFlow",
          "directGrantFlow",
          "resetCredentialsFlow",
          "clientAuthenticationFlow",
          "dockerAuthenticationFlow",
          "firstBrokerLoginFlow");

  private static final List<String> IDENTITY_PROVIDER =
      List.of("firstBrokerLoginFlowAlias", "postBrokerLoginFlowAlias");

  private final RealmApi api;

  FlowBindings(RealmApi api) {
    this.api = api;
  }

  boolean has(String alias) {
    return !bound(REALM, api.get(""), alias).isEmpty()
        || !identityProviders(alias, alias).isEmpty();
  }

  /** Binds to another flow: the realm in one call, each identity provider in one. */
  void move(String from, String to) {
    ObjectNode realm = JsonNodeFactory.instance.objectNode();
    bound(REALM, api.get(""), from).forEach(binding -> realm.put(binding, to));
    if (!realm.isEmpty()) {
      api.put("", realm);
    }
    identityProviders(from, to)
        .forEach(
            provider -> api.put(IdentityProviders.path(provider.path("alias").asText()), provider));
  }

  /** Those bound to a flow, as they are when bound to the other. */
  private List<ObjectNode> identityProviders(String from, String to) {
    List<ObjectNode> found = new ArrayList<>();
    for (JsonNode provider : api.get(IdentityProviders.PATH)) {
      List<String> bound = bound(IDENTITY_PROVIDER, provider, from);
      if (!bound.isEmpty()) {
        ObjectNode moved = provider.deepCopy();
        bound.forEach(binding -> moved.put(binding, to));
        found.add(moved);
      }
    }
    return found;
  }

  private static List<String> bound(List<String> bindings, JsonNode tree, String alias) {
    return bindings.stream().filter(name -> alias.equals(tree.path(name).asText())).toList();
  }
}
