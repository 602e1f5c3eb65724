package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;

/** A user storage has a fixed id: it is part of the id of every user. */
final class StorageIds implements Rule {
  private static final String STORAGE = "org.keycloak.storage.UserStorageProvider";

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ObjectNode component : realm.components()) {
      String file = "realms/" + realm.name();
      if (!component.hasNonNull("name")) {
        problems.add("no-component-name", file, "a component needs a name");
      }
      if (STORAGE.equals(component.path("providerType").asText()) && !component.hasNonNull("id")) {
        problems.add("no-storage-id", file, component.path("name").asText() + " needs an id");
      }
    }
  }
}
