package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Identity providers. Never removed: with one go the links of all users to it. The server does not
 * show their secrets, so another secret alone is not seen; it is written with any other change.
 */
final class IdentityProviders implements Subject {
  static final String PATH = "/identity-provider/instances";

  private final RealmApi api;
  private final List<ObjectNode> wanted;
  private final Step.Owner owner;

  IdentityProviders(RealmApi api, List<ObjectNode> wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "identity-provider");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    Map<String, ObjectNode> present = Named.by("alias", api.get(PATH));
    for (ObjectNode provider : wanted) {
      compare(provider, present.get(provider.path("alias").asText()), steps);
    }
    return steps;
  }

  private void compare(ObjectNode provider, ObjectNode server, List<Step> steps) {
    String alias = provider.path("alias").asText();
    if (server == null) {
      steps.add(Step.create(owner, alias, () -> api.create(PATH, provider)));
      return;
    }
    List<FieldDifference> fields = Differences.between(provider, server);
    if (!fields.isEmpty()) {
      steps.add(
          Step.update(
              owner, alias, fields, () -> api.put(path(alias), Trees.overlay(server, provider))));
    }
  }

  static String path(String alias) {
    return PATH + "/" + RealmApi.segment(alias);
  }
}
