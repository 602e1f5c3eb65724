package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.FlowStep;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.Set;
import java.util.TreeSet;

/**
 * Providers and themes that files name must be installed in the server. Without this check a
 * missing theme goes unseen (Keycloak shows its own), and a missing provider is an internal error.
 */
final class ServerParts {
  private final JsonNode server;
  private final Set<String> missing = new TreeSet<>();

  private ServerParts(JsonNode server) {
    this.server = server;
  }

  /**
   * Looks for everything that the realm needs.
   *
   * @throws ConflictException naming all that is missing
   */
  static void require(JsonNode serverInfo, RealmDefinition realm) {
    ServerParts parts = new ServerParts(serverInfo);
    realm.flows().forEach(flow -> flow.steps().forEach(step -> parts.step(flow.provider(), step)));
    realm.components().forEach(parts::component);
    realm.identityProviders().forEach(parts::identityProvider);
    realm
        .identityProviderMappers()
        .forEach(
            mapper ->
                parts.provider(
                    "identity-provider-mapper", mapper.path("identityProviderMapper").asText()));
    realm
        .settings()
        .path("eventsListeners")
        .forEach(id -> parts.provider("eventsListener", id.asText()));
    parts.theme("login", realm.settings().path("loginTheme"));
    parts.theme("email", realm.settings().path("emailTheme"));
    if (!parts.missing.isEmpty()) {
      throw new ConflictException(
          "the server lacks what realm "
              + realm.name()
              + " needs: "
              + String.join(", ", parts.missing));
    }
  }

  private void step(String flowProvider, FlowStep step) {
    if (step.isFlow()) {
      step.steps().forEach(inner -> step(flowProvider, inner));
    } else {
      boolean services = flowProvider.equals("client-flow");
      provider(services ? "client-authenticator" : "authenticator", step.authenticator());
    }
  }

  private void provider(String kind, String id) {
    if (!server.path("providers").path(kind).path("providers").has(id)) {
      missing.add(kind + " " + id);
    }
  }

  private void component(ObjectNode component) {
    String type = component.path("providerType").asText();
    String id = component.path("providerId").asText();
    if (!has(server.path("componentTypes").path(type), "id", id)) {
      missing.add(type.substring(type.lastIndexOf('.') + 1) + " " + id);
    }
  }

  private void identityProvider(ObjectNode provider) {
    String id = provider.path("providerId").asText();
    if (!has(server.path("identityProviders"), "id", id)) {
      missing.add("identity provider " + id);
    }
  }

  private void theme(String kind, JsonNode name) {
    if (name.isTextual() && !has(server.path("themes").path(kind), "name", name.asText())) {
      missing.add(kind + " theme " + name.asText());
    }
  }

  private static boolean has(JsonNode list, String field, String value) {
    for (JsonNode element : list) {
      if (element.path(field).asText().equals(value)) {
        return true;
      }
    }
    return false;
  }
}
