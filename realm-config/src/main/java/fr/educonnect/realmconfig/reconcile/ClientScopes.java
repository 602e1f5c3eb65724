package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Client scopes and their mappers. */
final class ClientScopes implements Subject {
  static final String PATH = "/client-scopes";

  /** Keycloak makes it with every realm; linked to nothing, it gives nothing. */
  private static final String BUILT_IN = "offline_access";

  private final RealmApi api;
  private final List<ObjectNode> wanted;
  private final Step.Owner owner;

  ClientScopes(RealmApi api, List<ObjectNode> wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "client-scope");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    if (wanted.isEmpty()) {
      return steps;
    }
    Map<String, ObjectNode> present = Named.by("name", api.get(PATH));
    for (ObjectNode scope : wanted) {
      compare(scope, present.remove(scope.path("name").asText()), steps);
    }
    present.remove(BUILT_IN);
    present.forEach(
        (name, scope) -> steps.add(Step.unmanaged(owner, name, () -> api.delete(path(scope)))));
    return steps;
  }

  private void compare(ObjectNode scope, ObjectNode server, List<Step> steps) {
    String name = scope.path("name").asText();
    if (server == null) {
      steps.add(Step.create(owner, name, () -> api.create(PATH, scope)));
      return;
    }
    ObjectNode fieldsOnly = scope.deepCopy().without("protocolMappers");
    List<FieldDifference> fields = Differences.between(fieldsOnly, server);
    if (!fields.isEmpty()) {
      steps.add(
          Step.update(
              owner, name, fields, () -> api.put(path(server), Trees.overlay(server, fieldsOnly))));
    }
    steps.addAll(
        new Mappers(api, name, path(server))
            .compare(scope.path("protocolMappers"), server.path("protocolMappers")));
  }

  private static String path(ObjectNode scope) {
    return PATH + "/" + scope.path("id").asText();
  }
}
