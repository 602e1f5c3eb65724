package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.FlowDefinition;
import fr.educonnect.realmconfig.files.FlowStep;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A realm with flows of its own binds every door of Keycloak to one of them, so that none is left
 * open by default; steps are well formed and names unique.
 */
final class FlowsComplete implements Rule {
  private static final List<String> BINDINGS =
      List.of(
          "browserFlow",
          "registrationFlow",
          "directGrantFlow",
          "resetCredentialsFlow",
          "clientAuthenticationFlow",
          "dockerAuthenticationFlow",
          "firstBrokerLoginFlow");

  private static final Set<String> REQUIREMENTS =
      Set.of("REQUIRED", "ALTERNATIVE", "CONDITIONAL", "DISABLED");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    if (realm.flows().isEmpty()) {
      return;
    }
    List<String> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FlowDefinition flow : realm.flows()) {
      addName(flow.alias(), names, faults);
      flow.steps().forEach(step -> checkStep(flow.alias(), step, names, faults));
    }
    checkBindings(realm, faults);
    faults.forEach(fault -> problems.add("bad-flow", "realms/" + realm.name(), fault));
  }

  private static void checkBindings(RealmDefinition realm, List<String> faults) {
    List<String> flows = realm.flows().stream().map(FlowDefinition::alias).toList();
    for (String binding : BINDINGS) {
      String flow = realm.settings().path(binding).asText();
      if (!flows.contains(flow)) {
        faults.add(binding + " is bound to no flow of the files: '" + flow + "'");
      }
    }
  }

  private static void checkStep(
      String flow, FlowStep step, Set<String> names, List<String> faults) {
    if (step.isFlow() == (step.authenticator() != null)) {
      faults.add(flow + ": a step is either an authenticator or a flow");
    }
    if (step.isFlow()) {
      addName(step.flow(), names, faults);
      step.steps().forEach(inner -> checkStep(step.flow(), inner, names, faults));
    }
    if (step.requirement() == null || !REQUIREMENTS.contains(step.requirement())) {
      faults.add(flow + ": requirement " + step.requirement() + " is not known");
    }
  }

  private static void addName(String name, Set<String> names, List<String> faults) {
    if (name == null || !names.add(name)) {
      faults.add("flow name " + name + " is missing or used twice");
    }
  }
}
