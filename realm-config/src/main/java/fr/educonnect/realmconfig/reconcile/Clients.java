package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clients (services), their mappers and their scopes. */
final class Clients implements Subject {
  /** Every realm has them; files may change them, and need not name them. */
  static final Set<String> BUILT_IN =
      Set.of(
          "_system",
          "account",
          "account-console",
          "admin-cli",
          "broker",
          "realm-management",
          "security-admin-console");

  private static final String PATH = "/clients";

  private static final Set<String> APART =
      Set.of("protocolMappers", "defaultClientScopes", "optionalClientScopes");

  private final RealmApi api;
  private final List<ClientDefinition> wanted;
  private final Step.Owner owner;

  Clients(RealmApi api, List<ClientDefinition> wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "client");
  }

  @Override
  public List<Step> compare() {
    Map<String, ObjectNode> present = Named.by("clientId", api.get(PATH));
    List<Step> steps = new ArrayList<>();
    for (ClientDefinition client : wanted) {
      compare(client, present.remove(client.clientId()), steps);
    }
    present.keySet().removeAll(BUILT_IN);
    present.forEach(
        (name, client) -> steps.add(Step.unmanaged(owner, name, () -> api.delete(path(client)))));
    return steps;
  }

  /** Only the wanted ones; what else is on the server is not looked at. */
  List<Step> compareWanted() {
    Map<String, ObjectNode> present = Named.by("clientId", api.get(PATH));
    List<Step> steps = new ArrayList<>();
    wanted.forEach(client -> compare(client, present.get(client.clientId()), steps));
    return steps;
  }

  private void compare(ClientDefinition client, ObjectNode server, List<Step> steps) {
    String name = client.clientId();
    if (server == null) {
      steps.add(Step.create(owner, name, () -> api.create(PATH, client.tree())));
      return;
    }
    PairwiseKeys.requireSame(client, server);
    compareFields(name, client.tree().deepCopy().remove(APART), server, steps);
    compareScopes(client, "default", server, steps);
    compareScopes(client, "optional", server, steps);
    JsonNode mappers = client.tree().path("protocolMappers");
    if (client.tree().has("protocol")) {
      steps.addAll(
          new Mappers(api, name, path(server)).compare(mappers, server.path("protocolMappers")));
    }
  }

  private void compareFields(String name, ObjectNode fields, ObjectNode server, List<Step> steps) {
    List<FieldDifference> found = Differences.between(fields, server);
    if (!found.isEmpty()) {
      steps.add(
          Step.update(
              owner, name, found, () -> api.put(path(server), Trees.overlay(server, fields))));
    }
  }

  private void compareScopes(
      ClientDefinition client, String kind, ObjectNode server, List<Step> steps) {
    JsonNode scopes = client.tree().get(kind + "ClientScopes");
    if (scopes == null) {
      return;
    }
    ObjectNode field = server.objectNode().set(kind + "ClientScopes", scopes);
    List<FieldDifference> found = Differences.between(field, server);
    if (!found.isEmpty()) {
      ScopeLinks links = new ScopeLinks(api, path(server) + "/" + kind + "-client-scopes");
      steps.add(Step.update(owner, client.clientId(), found, () -> links.settle(scopes)));
    }
  }

  private static String path(ObjectNode client) {
    return PATH + "/" + client.path("id").asText();
  }
}
