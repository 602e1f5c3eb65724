package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A realm as wanted: the fragments of its folder and its services, put together.
 *
 * @param settings fields of Keycloak's realm representation, without the objects below
 * @param flows empty when the realm keeps Keycloak's own flows
 * @param scopes client scopes; empty when the realm keeps Keycloak's own
 * @param components each with its {@code providerType}, values as arrays
 * @param identityProviders in the words of Keycloak's representation
 * @param identityProviderMappers likewise, each with the alias of its provider
 * @param requiredActions null when the realm keeps Keycloak's own
 * @param userProfile null when the realm keeps Keycloak's own
 */
public record RealmDefinition(
    String name,
    ObjectNode settings,
    List<FlowDefinition> flows,
    List<ObjectNode> scopes,
    List<ClientDefinition> clients,
    List<ObjectNode> components,
    List<ObjectNode> identityProviders,
    List<ObjectNode> identityProviderMappers,
    JsonNode requiredActions,
    JsonNode userProfile) {
  /** The same with these clients in place of all. */
  public RealmDefinition withClients(List<ClientDefinition> some) {
    return new RealmDefinition(
        name,
        settings,
        flows,
        scopes,
        some,
        components,
        identityProviders,
        identityProviderMappers,
        requiredActions,
        userProfile);
  }
}
