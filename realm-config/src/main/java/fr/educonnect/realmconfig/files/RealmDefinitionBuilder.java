package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ComponentRepresentation;
import org.keycloak.representations.idm.IdentityProviderMapperRepresentation;
import org.keycloak.representations.idm.IdentityProviderRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.userprofile.config.UPConfig;

/** Puts the fragments of one realm's folder together; a thing said in two files is an error. */
final class RealmDefinitionBuilder {
  private final String name;
  private final ClientDefaults defaults;
  private final Problems problems;
  private final TypedCheck typed;
  private final Fragments fragments;
  private final ObjectNode settings = JsonNodeFactory.instance.objectNode();
  private final List<FlowDefinition> flows = new ArrayList<>();
  private final List<ObjectNode> scopes = new ArrayList<>();
  private final List<ClientDefinition> clients = new ArrayList<>();
  private final List<ObjectNode> components = new ArrayList<>();
  private final List<ObjectNode> identityProviders = new ArrayList<>();
  private final List<ObjectNode> identityProviderMappers = new ArrayList<>();
  private JsonNode requiredActions;
  private JsonNode userProfile;

  RealmDefinitionBuilder(String name, ClientDefaults defaults, Problems problems) {
    this.name = name;
    this.defaults = defaults;
    this.problems = problems;
    this.typed = new TypedCheck(problems);
    this.fragments = new Fragments(problems);
  }

  void add(String file, ObjectNode fragment) {
    takeFlows(file, fragment.remove("flows"));
    takeScopes(file, fragment.remove("clientScopes"));
    takeClients(file, fragment.remove("clients"));
    takeComponents(file, fragment.remove("components"));
    takeIdentityProviders(file, fragment.remove("identityProviders"));
    takeRequiredActions(file, fragment.remove("requiredActions"));
    takeUserProfile(file, fragment.remove("userProfile"));
    typed.as(RealmRepresentation.class, new Place(file, ""), fragment);
    fragments.merge(file, fragment, settings);
  }

  void addClient(ClientDefinition client) {
    clients.add(defaults.complete(client));
  }

  private void takeClients(String file, JsonNode list) {
    Place place = new Place(file, "clients");
    List<ObjectNode> trees = objects(file, "clients", list);
    for (int i = 0; i < trees.size(); i++) {
      addClient(new ClientDefinition(place.below(Integer.toString(i)), trees.get(i), Map.of()));
    }
  }

  private void takeFlows(String file, JsonNode list) {
    objects(file, "flows", list)
        .forEach(
            flow ->
                typed
                    .as(FlowDefinition.class, new Place(file, "flows"), flow)
                    .ifPresent(flows::add));
  }

  private void takeScopes(String file, JsonNode list) {
    for (ObjectNode scope : objects(file, "clientScopes", list)) {
      typed.as(ClientScopeRepresentation.class, new Place(file, "clientScopes"), scope);
      scopes.add(scope);
    }
  }

  private void takeComponents(String file, JsonNode byType) {
    if (byType != null) {
      byType.properties().forEach(entry -> takeComponents(file, entry));
    }
  }

  private void takeComponents(String file, Map.Entry<String, JsonNode> type) {
    for (ObjectNode component : objects(file, type.getKey(), type.getValue())) {
      component.put("providerType", type.getKey());
      if (component.path("config") instanceof ObjectNode config) {
        config.properties().forEach(entry -> entry.setValue(asArray(entry.getValue())));
      }
      typed.as(ComponentRepresentation.class, new Place(file, "components"), component);
      components.add(component);
    }
  }

  private static JsonNode asArray(JsonNode value) {
    return value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value.asText());
  }

  private void takeIdentityProviders(String file, JsonNode list) {
    for (ObjectNode provider : objects(file, "identityProviders", list)) {
      takeMappers(file, provider);
      typed.as(
          IdentityProviderRepresentation.class, new Place(file, "identityProviders"), provider);
      identityProviders.add(provider);
    }
  }

  private void takeMappers(String file, ObjectNode provider) {
    for (ObjectNode mapper : objects(file, "mappers", provider.remove("mappers"))) {
      mapper.put("identityProviderAlias", provider.path("alias").asText());
      typed.as(
          IdentityProviderMapperRepresentation.class, new Place(file, "identityProviders"), mapper);
      identityProviderMappers.add(mapper);
    }
  }

  private void takeRequiredActions(String file, JsonNode list) {
    if (list != null) {
      typed.as(
          RequiredActionProviderRepresentation[].class, new Place(file, "requiredActions"), list);
      requiredActions = fragments.once(file, "requiredActions", requiredActions, list);
    }
  }

  private void takeUserProfile(String file, JsonNode tree) {
    if (tree != null) {
      typed.as(UPConfig.class, new Place(file, "userProfile"), tree);
      userProfile = fragments.once(file, "userProfile", userProfile, tree);
    }
  }

  /** The elements of a list that may be missing; a problem for what is no list of mappings. */
  private List<ObjectNode> objects(String file, String key, JsonNode list) {
    List<ObjectNode> objects = new ArrayList<>();
    if (list != null && !list.isArray()) {
      problems.add("bad-value", file, key + " must be a list");
    } else if (list != null) {
      for (JsonNode element : list) {
        if (element instanceof ObjectNode object) {
          objects.add(object);
        } else {
          problems.add("bad-value", file, key + " must hold mappings");
        }
      }
    }
    return objects;
  }

  RealmDefinition build() {
    settings.put("realm", name);
    return new RealmDefinition(
        name,
        settings,
        flows,
        OwnScopes.with(scopes, clients),
        clients,
        components,
        identityProviders,
        identityProviderMappers,
        requiredActions,
        userProfile);
  }
}
