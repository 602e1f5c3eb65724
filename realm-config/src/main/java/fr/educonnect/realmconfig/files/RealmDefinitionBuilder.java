package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ComponentRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.userprofile.config.UPConfig;

/** Puts the fragments of one realm's folder together; a thing said in two files is an error. */
final class RealmDefinitionBuilder {
  private final String name;
  private final ClientDefaults defaults;
  private final TypedCheck typed;
  private final Fragments fragments;
  private final ObjectNode settings = JsonNodeFactory.instance.objectNode();
  private final List<FlowDefinition> flows = new ArrayList<>();
  private final List<ObjectNode> scopes = new ArrayList<>();
  private final List<ClientDefinition> clients = new ArrayList<>();
  private final List<ObjectNode> components = new ArrayList<>();
  private JsonNode requiredActions;
  private JsonNode userProfile;

  RealmDefinitionBuilder(String name, ClientDefaults defaults, Problems problems) {
    this.name = name;
    this.defaults = defaults;
    this.typed = new TypedCheck(problems);
    this.fragments = new Fragments(problems);
  }

  void add(String file, ObjectNode fragment) {
    takeFlows(file, fragment.remove("flows"));
    takeScopes(file, fragment.remove("clientScopes"));
    takeClients(file, fragment.remove("clients"));
    takeComponents(file, fragment.remove("components"));
    takeRequiredActions(file, fragment.remove("requiredActions"));
    takeUserProfile(file, fragment.remove("userProfile"));
    typed.as(RealmRepresentation.class, file, fragment);
    fragments.merge(file, fragment, settings);
  }

  void addClient(String file, JsonNode tree) {
    clients.add(defaults.complete(file, tree));
  }

  private void takeFlows(String file, JsonNode list) {
    for (JsonNode flow : each(list)) {
      typed.as(FlowDefinition.class, file, flow).ifPresent(flows::add);
    }
  }

  private void takeScopes(String file, JsonNode list) {
    for (JsonNode scope : each(list)) {
      typed.as(ClientScopeRepresentation.class, file, scope);
      scopes.add((ObjectNode) scope);
    }
  }

  private void takeClients(String file, JsonNode list) {
    each(list).forEach(client -> addClient(file, client));
  }

  private void takeComponents(String file, JsonNode byType) {
    if (byType != null) {
      byType
          .properties()
          .forEach(
              entry ->
                  each(entry.getValue())
                      .forEach(component -> takeComponent(file, entry.getKey(), component)));
    }
  }

  private void takeComponent(String file, String type, JsonNode tree) {
    ObjectNode component = (ObjectNode) tree;
    component.put("providerType", type);
    if (component.path("config") instanceof ObjectNode config) {
      config.properties().forEach(entry -> entry.setValue(asArray(entry.getValue())));
    }
    typed.as(ComponentRepresentation.class, file, component);
    components.add(component);
  }

  private static JsonNode asArray(JsonNode value) {
    return value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value.asText());
  }

  private void takeRequiredActions(String file, JsonNode list) {
    if (list != null) {
      typed.as(RequiredActionProviderRepresentation[].class, file, list);
      requiredActions = fragments.once(file, "requiredActions", requiredActions, list);
    }
  }

  private void takeUserProfile(String file, JsonNode tree) {
    if (tree != null) {
      typed.as(UPConfig.class, file, tree);
      userProfile = fragments.once(file, "userProfile", userProfile, tree);
    }
  }

  private static Iterable<JsonNode> each(JsonNode list) {
    return list == null ? List.of() : list;
  }

  RealmDefinition build() {
    settings.put("realm", name);
    return new RealmDefinition(
        name, settings, flows, scopes, clients, components, requiredActions, userProfile);
  }
}
