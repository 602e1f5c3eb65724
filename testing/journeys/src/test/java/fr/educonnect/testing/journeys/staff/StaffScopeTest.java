package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every operation of the API's description, by every role, at a school of its scope and at others:
 * only what the rights say answers, and everything else is as if it did not exist.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class StaffScopeTest {
  private static final String NOWHERE = "9999999Z";
  private static final String OTHER_DEPARTMENT = "0010001W";
  private static final List<String> DEGREES = List.of("1D", "2D");

  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "headOfSchool", Set.of("administration", "troubleshooting"),
          "troubleshooter", Set.of("troubleshooting"),
          "assistance", Set.of("administration", "assistance"),
          "statistics", Set.of());

  @Test
  void everyOperationIsDescribed(Stack stack) {
    List<Operation> operations = operations(stack);

    assertThat(operations).hasSizeGreaterThan(40).noneMatch(o -> o.rights().contains(""));
    assertThat(operations).anyMatch(Operation::isOfSchool);
  }

  @Test
  void whatIsOutOfScopeIsAsIfItDidNotExist(Stack stack) {
    ROLES.keySet().forEach(role -> walkOutside(stack, role));
  }

  private static void walkOutside(Stack stack, String role) {
    HubAgent agent = stack.staff().get(role);
    StaffVisitor visitor = new StaffVisitor(stack, agent).signIn("");
    String token = visitor.token();
    String nothing = visitor.call("/schools/" + NOWHERE + "/2D", token).body();
    for (Operation operation : operations(stack)) {
      if (operation.isOfSchool()) {
        for (String degree : DEGREES) {
          HttpVisitor answer =
              visitor.call(operation, operation.at(values(OTHER_DEPARTMENT, degree, "1")), token);
          assertThat(answer.status()).describedAs(role + " " + operation).isEqualTo(404);
          assertThat(answer.body()).describedAs(role + " " + operation).isEqualTo(nothing);
        }
      }
    }
  }

  @Test
  void atASchoolOfTheScopeOnlyWhatTheRoleMayDoIsThere(Stack stack) {
    String uai = stack.staff().get("headOfSchool").uai();
    walkInside(stack, "headOfSchool", uai);
    walkInside(stack, "troubleshooter", stack.staff().get("troubleshooter").uai());
    walkInside(stack, "assistance", uai);
    walkInside(stack, "statistics", uai);
  }

  // Bodies cannot be read and objects are not there: nothing is done, and the door is told by it.
  private static void walkInside(Stack stack, String role, String uai) {
    StaffVisitor visitor = new StaffVisitor(stack, stack.staff().get(role)).signIn("");
    String token = visitor.token();
    for (Operation operation : operations(stack)) {
      if (operation.isOfSchool()) {
        boolean open = operation.rights().stream().anyMatch(ROLES.get(role)::contains);
        HttpVisitor answer = visitor.call(operation, operation.at(values(uai, "2D", "1")), token);
        assertThat(answer.status())
            .describedAs(role + " " + operation)
            .isIn(open ? statuses(operation) : Set.of(404));
      }
    }
  }

  private static Set<Integer> statuses(Operation operation) {
    boolean named = operation.path().matches(".*[{](account|job|run|client|issue|place)[}].*");
    return named || !operation.body().isEmpty()
        ? Set.of(204, 400, 401, 404)
        : Set.of(200, 204, 401);
  }

  @Test
  void anAccountOfAnotherSchoolIsAsIfItDidNotExist(Stack stack) {
    HubAgent head = stack.staff().get("headOfSchool");
    StaffVisitor visitor = new StaffVisitor(stack, head).signIn("");
    String token = visitor.token();
    String list = "/schools/" + head.uai() + "/2D/guardians";
    JsonNode rows = StaffVisitor.json(visitor.call(list + "?limit=500", token).body()).path("rows");
    long own = rows.path(0).at("/account/id").asLong();
    assertThat(own).isPositive();

    assertThat(visitor.call(list + "/" + own, token).status()).isEqualTo(200);
    HttpVisitor asStudent = visitor.call(list.replace("guardians", "students") + "/" + own, token);
    String nothing = visitor.call(list + "/999999999999", token).body();
    assertThat(asStudent.status()).isEqualTo(404);
    assertThat(asStudent.body()).isEqualTo(nothing);
  }

  @Test
  void nobodyWithoutATokenIsAnswered(Stack stack) {
    StaffVisitor stranger = new StaffVisitor(stack, stack.staff().get("headOfSchool"));
    for (Operation operation : operations(stack)) {
      int expected = operation.rights().contains("none") ? 200 : 401;
      HttpVisitor answer =
          stranger.call(operation, operation.at(values(NOWHERE, "2D", "1")), "nothing");
      assertThat(answer.status()).describedAs(operation.toString()).isEqualTo(expected);
    }
  }

  private static Map<String, String> values(String uai, String degree, String id) {
    Map<String, String> values = new HashMap<>();
    values.put("uai", uai);
    values.put("degree", degree);
    values.put("module", "administration");
    values.put("account", id);
    values.put("student", id);
    values.put("other", id);
    values.put("run", id);
    values.put("job", new UUID(0, 0).toString());
    values.put("client", "none");
    values.put("issue", "NONE");
    values.put("owner", "school");
    values.put("place", "none");
    return values;
  }

  private static List<Operation> operations(Stack stack) {
    String address = stack.addresses().staffApi() + "/openapi.json";
    return Operation.all(StaffVisitor.json(new HttpVisitor().get(address).body()));
  }
}
