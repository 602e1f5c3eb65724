package fr.educonnect.testing.journeys.staff;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A role of the staff at work: what it may do, and where.
 *
 * @param rights at the school
 * @param factor whether a second one was shown
 */
record Role(
    String name,
    StaffVisitor visitor,
    String token,
    String uai,
    String degree,
    Set<String> rights,
    boolean factor) {
  private static final Set<String> NEED_NONE = Set.of("troubleshooting");

  /** Every role, at a school of its scope; statistics have none, and look at the head's. */
  static List<Role> all(Stack stack) {
    String college = stack.staff().get("headOfSchool").uai();
    String ecole = stack.staff().get("headOfPrimarySchool").uai();
    Set<String> administration = Set.of("administration");
    return List.of(
        of(stack, "headOfSchool", college, Set.of("administration", "troubleshooting")),
        of(stack, "headOfPrimarySchool", ecole, administration),
        of(stack, "delegate", college, administration),
        of(stack, "troubleshooter", college, NEED_NONE),
        of(stack, "assistance", college, Set.of("administration", "assistance")),
        of(stack, "statistics", college, Set.of()));
  }

  private static Role of(Stack stack, String name, String uai, Set<String> rights) {
    HubAgent agent = stack.staff().get(name);
    StaffVisitor visitor = new StaffVisitor(stack, agent).signIn("");
    return new Role(
        name,
        visitor,
        visitor.token(),
        uai,
        name.equals("headOfPrimarySchool") ? "1D" : "2D",
        rights,
        agent.said().get("amr").contains("otp"));
  }

  HttpVisitor call(Operation operation, Map<String, String> values) {
    return visitor.call(operation, operation.at(values), token);
  }

  /** What may be answered at the role's own school, where the objects are not there. */
  Set<Integer> statuses(Operation operation) {
    boolean none = operation.rights().stream().noneMatch(rights::contains);
    boolean exists = degree.equals("2D") || !operation.rights().equals(NEED_NONE);
    if (none || !exists) {
      return Set.of(404);
    }
    if (!factor && operation.rights().stream().noneMatch(this::isOpenWithoutFactor)) {
      return Set.of(401);
    }
    if (!operation.body().isEmpty()) {
      return Set.of(400, 404);
    }
    boolean named =
        operation.path().matches(".*([{](account|job|run|client|issue|place)[}].*|/guide)");
    return named ? Set.of(404) : Set.of(200, 204);
  }

  private boolean isOpenWithoutFactor(String right) {
    return NEED_NONE.contains(right) && rights.contains(right);
  }

  @Override
  public String toString() {
    return name;
  }
}
