package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.List;

/** The declarative user profile: settled as a whole. */
final class UserProfile implements Subject {
  private static final String PATH = "/users/profile";

  private final RealmApi api;
  private final JsonNode wanted;
  private final Step.Owner owner;

  UserProfile(RealmApi api, JsonNode wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "user-profile");
  }

  @Override
  public List<Step> compare() {
    if (!(wanted instanceof ObjectNode profile)) {
      return List.of();
    }
    List<FieldDifference> fields = Differences.between(profile, api.get(PATH));
    return fields.isEmpty()
        ? List.of()
        : List.of(Step.update(owner, api.name(), fields, () -> api.put(PATH, profile)));
  }
}
