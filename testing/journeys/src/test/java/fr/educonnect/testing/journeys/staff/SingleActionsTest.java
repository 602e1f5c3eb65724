package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every action on one account in every state (guide rapide 1.8, « actions possibles selon l'état
 * »): whether it is done or why not, the state after it, what becomes of the password, and whether
 * the account's page offered it.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class SingleActionsTest {
  private static final int CELLS = 60;

  private static StagedSchool school;
  private static Office office;
  private static int next;

  @BeforeAll
  static void open(Stack stack) {
    school = StagedSchool.college(stack, CELLS);
    office = Office.ofHead(stack, school);
  }

  // Per state: the state after, and the password: first, kept or new; or why it is refused.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          guardians | letter       | NOT_NOTIFIED | NOTIFIED first
          guardians | letter       | NOTIFIED     | NOTIFIED kept
          guardians | letter       | ACTIVATING   | ACTIVATING kept
          guardians | letter       | ACTIVE       | ACTIVE kept
          guardians | letter-reset | NOT_NOTIFIED | NOTHING_TO_RESET
          guardians | letter-reset | NOTIFIED     | NOTIFIED new
          guardians | letter-reset | ACTIVATING   | ACTIVATING new
          guardians | letter-reset | ACTIVE       | ACTIVE new
          guardians | mail         | NOT_NOTIFIED | NOTIFIED first
          guardians | mail         | NOTIFIED     | NOTIFIED kept
          guardians | mail         | ACTIVATING   | ACTIVATING kept
          guardians | mail         | ACTIVE       | ACTIVE kept
          guardians | mail-reset   | NOT_NOTIFIED | NOTHING_TO_RESET
          guardians | mail-reset   | NOTIFIED     | NOTIFIED new
          guardians | mail-reset   | ACTIVATING   | ACTIVATING new
          guardians | mail-reset   | ACTIVE       | ACTIVE new
          guardians | reset        | NOT_NOTIFIED | NOT_IN_THIS_STATE
          guardians | reset        | NOTIFIED     | NOTIFIED new
          guardians | reset        | ACTIVATING   | ACTIVATING new
          guardians | reset        | ACTIVE       | ACTIVE new
          guardians | resend       | NOT_NOTIFIED | NOT_IN_THIS_STATE
          guardians | resend       | NOTIFIED     | NOT_IN_THIS_STATE
          guardians | resend       | ACTIVATING   | ACTIVATING kept
          guardians | resend       | ACTIVE       | NOT_IN_THIS_STATE
          students  | letter       | NOT_NOTIFIED | NOTIFIED first
          students  | letter       | NOTIFIED     | NOTIFIED kept
          students  | letter       | ACTIVE       | ACTIVE kept
          students  | letter-reset | NOT_NOTIFIED | NOTHING_TO_RESET
          students  | letter-reset | NOTIFIED     | NOTIFIED new
          students  | letter-reset | ACTIVE       | ACTIVE new
          students  | reset        | NOT_NOTIFIED | NOT_IN_THIS_STATE
          students  | reset        | NOTIFIED     | NOTIFIED new
          students  | reset        | ACTIVE       | ACTIVE new
          """)
  void isDoneAsTheTableSays(String list, String action, String state, String expected) {
    long account = account(list, state);
    JsonNode before = office.account(list, account);

    Answer answer = carryOut(list, account, action);
    JsonNode after = settled(list, account);

    String result =
        answer.status() == 200
            ? after.at("/life/state").asText() + " " + Passwords.change(before, after)
            : answer.reason();
    assertThat(result).isEqualTo(expected);
    assertThat(before.path("actions").toString().contains('"' + named(action) + '"'))
        .describedAs("offered")
        .isEqualTo(answer.status() == 200);
    assertThat(!after.at("/life/notifiedAt").equals(before.at("/life/notifiedAt")))
        .describedAs("date of distribution")
        .isEqualTo(answer.status() == 200 && named(action).startsWith("NOTIFY"));
  }

  @ParameterizedTest
  @CsvSource({"NOT_NOTIFIED,NOTIFIED first", "NOTIFIED,NOTIFIED new", "ACTIVE,ACTIVE new"})
  void troubleshootingGivesStudentsNewPasswordsInAnyState(String state, String expected) {
    long account = account("students", state);
    JsonNode before = office.account("students", account);
    String body = "{\"accounts\":[" + account + "]}";

    JsonNode one = office.post("/troubleshooting/resets", body).is(200).json().path(0);
    JsonNode after = office.account("students", account);

    assertThat(after.at("/life/state").asText() + " " + Passwords.change(before, after))
        .isEqualTo(expected);
    assertThat(one.path("result").asText()).isEqualTo("DONE");
    assertThat(one.path("password")).isEqualTo(after.at("/identity/password"));
    assertThat(!after.at("/life/notifiedAt").equals(before.at("/life/notifiedAt")))
        .describedAs("date of distribution")
        .isEqualTo(state.equals("NOT_NOTIFIED"));
  }

  @Test
  void isDoneOnceForOneKey() {
    long account = account("students", "NOTIFIED");
    String path = "/students/" + account + "/reset";
    String key = UUID.randomUUID().toString();

    keyed(path, "", key).is(200);
    JsonNode once = office.account("students", account);
    keyed(path, "", key).is(200);

    assertThat(office.account("students", account).at("/identity/password"))
        .isEqualTo(once.at("/identity/password"));
    assertThat(keyed("/students/" + account + "/letter", "{}", key).status()).isEqualTo(400);
    assertThat(keyed(path, "", "short").status()).isEqualTo(400);
  }

  @Test
  void troubleshootingIsDoneOnceForOneKey() {
    String body = "{\"accounts\":[" + account("students", "NOTIFIED") + "]}";
    String key = UUID.randomUUID().toString();

    JsonNode once = keyed("/troubleshooting/resets", body, key).is(200).json();
    assertThat(keyed("/troubleshooting/resets", body, key).is(200).json()).isEqualTo(once);
  }

  private static Answer keyed(String path, String body, String key) {
    return office.call("POST", path, body, "Idempotency-Key", key);
  }

  private static long account(String list, String state) {
    int which = next++;
    long account = list.equals("students") ? school.student(which) : school.guardian(which);
    school.bring(state, account);
    return account;
  }

  private static Answer carryOut(String list, long account, String action) {
    String path = "/" + list + "/" + account + "/";
    String reset = "{\"withReset\":" + action.endsWith("-reset") + "}";
    return switch (action) {
      case "letter", "letter-reset" -> office.post(path + "letter", reset);
      case "mail", "mail-reset" -> office.post(path + "mail", reset);
      case "reset" -> office.post(path + "reset", "");
      default -> office.post(path + "activation-mail", "{}");
    };
  }

  private static String named(String action) {
    return switch (action) {
      case "letter", "mail" -> "NOTIFY";
      case "letter-reset", "mail-reset" -> "NOTIFY_WITH_RESET";
      case "reset" -> "RESET_PASSWORD";
      default -> "RESEND_ACTIVATION_MAIL";
    };
  }

  // A mail counts once the mail server has it.
  private static JsonNode settled(String list, long account) {
    Wait.until(
        "mail",
        Duration.ofSeconds(20),
        () -> !office.account(list, account).path("sending").asText().equals("WAITING"));
    return office.account(list, account);
  }
}
