package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every operation of the API's description, by every role, with identifiers of its scope and of
 * others' schools, accounts, jobs and files: only what the rights say answers, and everything else
 * is as if it did not exist.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class StaffScopeTest {
  private static final String NOWHERE = "9999999Z";
  private static final String NOBODY = "999999999999";
  private static final String NO_JOB = new UUID(0, 0).toString();

  private static Stack stack;
  private static List<Operation> operations;
  private static List<Role> roles;
  private static StagedSchool college;
  private static StagedSchool ecole;
  private static Office head;
  private static String job;

  @BeforeAll
  static void openOthersSchools(Stack running) {
    stack = running;
    String address = stack.addresses().staffApi() + "/openapi.json";
    operations = Operation.all(StaffVisitor.json(new HttpVisitor().get(address).body()));
    roles = Role.all(stack);
    college = StagedSchool.college(stack, 3);
    ecole = StagedSchool.ecole(stack, 1);
    head = Office.ofHead(stack, college);
    job = head.order("guardians", "NOTIFY_LETTER", List.of(college.guardian(1)), "");
    head.done(job);
  }

  @Test
  void everyOperationIsDescribed() {
    assertThat(operations).hasSizeGreaterThan(40).noneMatch(o -> o.rights().contains(""));
    assertThat(operations).anyMatch(Operation::isOfSchool);
  }

  @Test
  void othersSchoolsAndWhatIsTheirsAreAsIfTheyDidNotExist() {
    for (Role role : roles) {
      String nothing = role.visitor().call("/schools/" + NOWHERE + "/2D", role.token()).body();
      for (Operation operation : operations) {
        if (operation.isOfSchool()) {
          isNothing(role, operation, there(operation, college.uai(), "2D"), nothing);
          isNothing(role, operation, there(operation, ecole.uai(), "1D"), nothing);
          isNothing(role, operation, there(operation, college.uai(), "1D"), nothing);
          isNothing(role, operation, there(operation, role.uai(), "3D"), nothing);
        }
      }
    }
    isAsBefore();
  }

  @Test
  void othersAccountsAndJobsAreNotThereInSchoolsOfTheScope() {
    for (Role role : roles) {
      String nothing = role.visitor().call("/schools/" + NOWHERE + "/2D", role.token()).body();
      for (Operation operation : operations) {
        boolean open = role.statuses(operation).contains(404);
        if (operation.isOfSchool() && open && operation.path().matches(".*[{](account|job)[}].*")) {
          Operation readable = operation.withBody();
          isNothing(role, readable, there(operation, role.uai(), role.degree()), nothing);
          isNothing(role, readable, values(role.uai(), role.degree()), nothing);
        }
      }
    }
    isAsBefore();
  }

  @Test
  void atASchoolOfTheScopeOnlyWhatTheRoleMayDoIsThere() {
    for (Role role : roles) {
      for (Operation operation : operations) {
        if (operation.isOfSchool()) {
          assertThat(role.call(operation, values(role.uai(), role.degree())).status())
              .describedAs(role + " " + operation)
              .isIn(role.statuses(operation));
        }
      }
    }
  }

  @Test
  void anAccountIsInItsOwnListOnly() {
    assertThat(head.get("/guardians/" + college.guardian(0)).status()).isEqualTo(200);
    assertThat(head.get("/students/" + college.student(0)).status()).isEqualTo(200);
    String nothing = head.get("/guardians/" + NOBODY).is(404).text();
    assertThat(head.get("/students/" + college.guardian(0)).is(404).text()).isEqualTo(nothing);
    assertThat(head.get("/guardians/" + college.student(0)).is(404).text()).isEqualTo(nothing);
  }

  @Test
  void aToolIsShownNoPasswordAndGetsNoFile() {
    String provisional = college.bring("NOTIFIED", college.guardian(2));
    JsonNode shown = head.account("guardians", college.guardian(2));
    assertThat(shown.at("/identity/password").asText()).isEqualTo(provisional);

    Office tool = Office.ofTool(stack, StagedSchool.college(stack, 2, "035"));
    StagedSchool own = tool.school();
    String secret = own.bring("NOTIFIED", own.guardian(0));
    String page = tool.get("/guardians/" + own.guardian(0)).is(200).text();
    assertThat(page).contains("PROVISIONAL").doesNotContain(secret);
    assertThat(tool.post("/guardians/" + own.guardian(0) + "/letter", "{}").status())
        .isEqualTo(403);
    String export = "{\"kind\":\"EXPORT_CSV\",\"selection\":{\"filter\":{}}}";
    assertThat(
            tool.call("POST", "/guardians/jobs", export, "Idempotency-Key", "0123456789abcdef")
                .json()
                .path("code")
                .asText())
        .isEqualTo("not-for-tools");
    assertThat(tool.post("/guardians/" + own.guardian(0) + "/reset", "").is(200).text())
        .isEqualTo("{\"result\":\"DONE\"}");
  }

  @Test
  void nobodyWithoutATokenIsAnswered() {
    StaffVisitor stranger = new StaffVisitor(stack, stack.staff().get("headOfSchool"));
    for (Operation operation : operations) {
      int expected = operation.rights().contains("none") ? 200 : 401;
      String address = operation.at(there(operation, college.uai(), "2D"));
      assertThat(stranger.call(operation, address, "nothing").status())
          .describedAs(operation.toString())
          .isEqualTo(expected);
    }
  }

  private static void isNothing(
      Role role, Operation operation, Map<String, String> values, String nothing) {
    HttpVisitor answer = role.call(operation, values);
    assertThat(answer.status()).describedAs(role + " " + operation + values).isEqualTo(404);
    assertThat(answer.body()).describedAs(role + " " + operation + values).isEqualTo(nothing);
  }

  private static void isAsBefore() {
    assertThat(college.one("select state from account where id = ?", college.guardian(0)))
        .isEqualTo("NOT_NOTIFIED");
    assertThat(college.one("select state from account where id = ?", college.student(0)))
        .isEqualTo("NOT_NOTIFIED");
    assertThat(head.read("/jobs/" + job).path("file").asText()).isEqualTo("READY");
  }

  // What is there, at the staged college.
  private static Map<String, String> there(Operation operation, String uai, String degree) {
    boolean student = operation.path().contains("/students/");
    Map<String, String> values = values(uai, degree);
    values.put("account", Long.toString(student ? college.student(0) : college.guardian(0)));
    values.put("student", Long.toString(college.pupil(0)));
    values.put("other", Long.toString(college.guardian(1)));
    values.put("job", job);
    values.put("issue", "GUARDIAN_WITHOUT_MAIL");
    values.put("client", "demo-oidc");
    return values;
  }

  private static Map<String, String> values(String uai, String degree) {
    Map<String, String> values = new HashMap<>();
    values.put("uai", uai);
    values.put("degree", degree);
    values.put("module", "administration");
    values.put("account", NOBODY);
    values.put("student", NOBODY);
    values.put("other", NOBODY);
    values.put("run", NOBODY);
    values.put("job", NO_JOB);
    values.put("client", "none");
    values.put("issue", "NONE");
    values.put("owner", "school");
    values.put("place", "none");
    return values;
  }
}
