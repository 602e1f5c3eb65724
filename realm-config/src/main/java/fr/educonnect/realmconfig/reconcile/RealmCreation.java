package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.FlowDefinition;
import fr.educonnect.realmconfig.files.FlowStep;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.List;

/**
 * Puts a whole realm into one representation: the server then creates it complete or not at all, in
 * one call. Keycloak's own clients are left to the server and changed afterwards.
 */
final class RealmCreation {
  private final RealmDefinition realm;
  private final ObjectNode whole;

  RealmCreation(RealmDefinition realm) {
    this.realm = realm;
    this.whole = realm.settings().deepCopy();
  }

  ObjectNode representation() {
    addClients();
    addScopes();
    addFlows();
    addComponents();
    whole.putArray("identityProviders").addAll(realm.identityProviders());
    whole.putArray("identityProviderMappers").addAll(realm.identityProviderMappers());
    if (realm.requiredActions() != null) {
      whole.set("requiredActions", realm.requiredActions());
    }
    if (realm.userProfile() != null) {
      addUserProfile();
    }
    return whole;
  }

  private void addClients() {
    ArrayNode clients = whole.putArray("clients");
    realm.clients().stream()
        .filter(client -> !Clients.BUILT_IN.contains(client.clientId()))
        .map(ClientDefinition::tree)
        .forEach(clients::add);
  }

  private void addScopes() {
    if (!realm.scopes().isEmpty()) {
      whole.putArray("clientScopes").addAll(realm.scopes());
    }
  }

  private void addFlows() {
    if (!realm.flows().isEmpty()) {
      whole.putArray("authenticationFlows");
      whole.putArray("authenticatorConfig");
      realm.flows().forEach(this::addFlow);
    }
  }

  private void addFlow(FlowDefinition flow) {
    ObjectNode tree = flow(flow.alias(), flow.provider(), flow.steps());
    tree.put("description", flow.description()).put("topLevel", true);
  }

  private ObjectNode flow(String alias, String provider, List<FlowStep> steps) {
    ObjectNode tree = whole.withArray("authenticationFlows").addObject();
    tree.put("alias", alias).put("providerId", provider).put("builtIn", false);
    ArrayNode executions = tree.putArray("authenticationExecutions");
    for (int i = 0; i < steps.size(); i++) {
      ObjectNode execution = executions.addObject().put("priority", 10 * (i + 1));
      addStep(alias, steps.get(i), execution);
    }
    return tree;
  }

  private void addStep(String flow, FlowStep step, ObjectNode execution) {
    execution.put("requirement", step.requirement()).put("authenticatorFlow", step.isFlow());
    if (step.isFlow()) {
      execution.put("flowAlias", step.flow());
      flow(step.flow(), "basic-flow", step.steps()).put("topLevel", false);
      return;
    }
    execution.put("authenticator", step.authenticator());
    if (!step.config().isEmpty()) {
      String alias = flow + "-" + step.authenticator();
      execution.put("authenticatorConfig", alias);
      ObjectNode config = whole.withArray("authenticatorConfig").addObject().put("alias", alias);
      step.config().forEach(config.putObject("config")::put);
    }
  }

  private void addComponents() {
    for (ObjectNode component : realm.components()) {
      ObjectNode exported = component.deepCopy();
      String type = exported.remove("providerType").asText();
      components(type).add(exported);
    }
  }

  /** The server keeps the user profile as text inside a component. */
  private void addUserProfile() {
    ObjectNode component = components("org.keycloak.userprofile.UserProfileProvider").addObject();
    component.put("providerId", "declarative-user-profile");
    component
        .putObject("config")
        .putArray("kc.user.profile.config")
        .add(realm.userProfile().toString());
  }

  private ArrayNode components(String type) {
    ObjectNode byType = whole.withObjectProperty("components");
    return byType.withArrayProperty(type);
  }
}
