package fr.educonnect.testing.journeys.staff.console;

import fr.educonnect.testing.journeys.staff.StagedSchool;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A staged school with its head, and the addresses of its views. */
record ConsoleSchool(StagedSchool school, HubAgent head) {

  static ConsoleSchool of(Stack stack, int students) {
    StagedSchool school = StagedSchool.college(stack, students);
    return new ConsoleSchool(school, like(stack, school, "headOfSchool"));
  }

  /** Somebody who has at this school the role that another has at theirs. */
  HubAgent like(Stack stack, String role) {
    return like(stack, school, role);
  }

  private static HubAgent like(Stack stack, StagedSchool school, String role) {
    HubAgent model = stack.staff().get(role);
    Map<String, List<String>> said = new HashMap<>(model.said());
    said.replaceAll(
        (name, values) ->
            values.stream().map(value -> value.replace(model.uai(), school.uai())).toList());
    return enrolled(stack, role + "-" + school.uai(), model.password(), said);
  }

  /** Somebody of the assistance team of the school's department. */
  HubAgent assistance(Stack stack) {
    HubAgent model = stack.staff().get("assistance");
    Map<String, List<String>> said = new HashMap<>(model.said());
    said.put("ctgrps", List.of("ECT_ADMIN_" + school.uai().substring(0, 3) + "_2D"));
    return enrolled(stack, "assistance-" + school.uai(), model.password(), said);
  }

  private static HubAgent enrolled(
      Stack stack, String login, String password, Map<String, List<String>> said) {
    HubAgent agent =
        new HubAgent(
            login.toLowerCase(Locale.ROOT), password, "Camille", "Moulin", null, null, said);
    stack.staff().hub().enrol(agent);
    return agent;
  }

  String route(String rest) {
    return "/etablissements/" + school.uai() + "/2D" + rest;
  }

  /** The page of an account. */
  String route(String list, long account) {
    return route((list.equals("guardians") ? "/responsables/" : "/eleves/") + account);
  }
}
