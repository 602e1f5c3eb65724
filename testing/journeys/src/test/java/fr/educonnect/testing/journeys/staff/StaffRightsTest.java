package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import fr.educonnect.testing.stack.agents.ToolKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What each role of the staff finds open after its way through the hub, and what they do not. */
@ExtendWith(StackExtension.class)
@Isolated
class StaffRightsTest {
  private static final String NATION = "STATISTICS NATIONAL ";
  private static final String SECOND_FACTOR = "&acr_values=2";
  private static final String ADMINISTRATION = "/me/modules/administration/2D";

  @TempDir private Path folder;

  @Test
  void theHeadWhoShowedTheKeyToTheHubIsAskedForNoMore(Stack stack) {
    HubAgent head = stack.staff().get("headOfSchool");
    StaffVisitor visitor = new StaffVisitor(stack, head).signIn("");
    String token = visitor.token();

    JsonNode me = visitor.me(token);
    assertThat(rights(me))
        .containsExactlyInAnyOrder(
            "ADMINISTRATION SCHOOL " + head.uai(), "TROUBLESHOOTING SCHOOL " + head.uai(), NATION);
    assertThat(me.at("/agent/uid").asText()).isEqualTo(head.login());
    assertThat(me.at("/agent/lastName").asText()).isEqualTo(head.lastName());
    assertThat(stepUps(me))
        .isEqualTo(List.of("ADMINISTRATION 2D false", "TROUBLESHOOTING 2D false"));
    assertThat(visitor.call(ADMINISTRATION, token).status()).isEqualTo(204);
    assertThat(visitor.signIn(SECOND_FACTOR).isBack()).isTrue();
    assertThat(visitor.call(ADMINISTRATION, visitor.token()).status()).isEqualTo(204);
  }

  @Test
  void theDelegateSetsUpACodeAndShowsItFromThenOn(Stack stack) {
    HubAgent delegate = stack.staff().get("delegate");
    StaffVisitor visitor = new StaffVisitor(stack, delegate).signIn("");
    String token = visitor.token();

    JsonNode me = visitor.me(token);
    assertThat(rights(me))
        .containsExactlyInAnyOrder("ADMINISTRATION SCHOOL " + delegate.uai(), NATION);
    assertThat(stepUps(me)).isEqualTo(List.of("ADMINISTRATION 1D true", "ADMINISTRATION 2D true"));
    assertAsksForAFactor(visitor.call(ADMINISTRATION, token));

    StaffVisitor office = new StaffVisitor(stack, delegate).from("198.51.100.7");
    assertThat(office.call(ADMINISTRATION, token).status()).isEqualTo(204);
    assertAsksForAFactor(office.call("/me/modules/administration/1D", token));

    Totp application = visitor.signIn(SECOND_FACTOR).setUp();
    assertThat(visitor.call(ADMINISTRATION, visitor.token()).status()).isEqualTo(204);
    assertThat(visitor.signIn(SECOND_FACTOR).isBack()).isTrue();

    StaffVisitor again = new StaffVisitor(stack, delegate).signIn("");
    assertAsksForAFactor(again.call(ADMINISTRATION, again.token()));
    again.signIn(SECOND_FACTOR);
    assertThat(again.isBack()).isFalse();
    assertThat(again.show(application.next()).isBack()).isTrue();
    assertThat(again.call(ADMINISTRATION, again.token()).status()).isEqualTo(204);
  }

  private static void assertAsksForAFactor(HttpVisitor answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("www-authenticate"))
        .containsExactly("Bearer error=\"insufficient_user_authentication\", acr_values=\"2\"");
    assertThat(answer.headers().get("cache-control")).containsExactly("no-store");
    JsonNode problem = StaffVisitor.json(answer.body());
    assertThat(problem.path("code").asText()).isEqualTo("second-factor");
    assertThat(problem.path("action").asText()).contains("OTP");
  }

  @Test
  void oneFactorIsEnoughForTroubleshooting(Stack stack) {
    HubAgent teacher = stack.staff().get("troubleshooter");
    StaffVisitor visitor = new StaffVisitor(stack, teacher).signIn("");
    String token = visitor.token();

    assertThat(rights(visitor.me(token)))
        .containsExactlyInAnyOrder("TROUBLESHOOTING SCHOOL " + teacher.uai(), NATION);
    assertThat(visitor.call("/me/modules/troubleshooting/2D", token).status()).isEqualTo(204);
    assertThat(visitor.call("/me/modules/troubleshooting/1D", token).status()).isEqualTo(404);
    HttpVisitor closed = visitor.call(ADMINISTRATION, token);
    assertThat(closed.status()).isEqualTo(404);
    assertThat(closed.body()).isEqualTo(visitor.call("/me/modules/nothing/2D", token).body());
  }

  @Test
  void theOtherRolesHaveWhatTheirGroupsAndGrantsSay(Stack stack) {
    HubAgent primary = stack.staff().get("headOfPrimarySchool");
    HubAgent assistance = stack.staff().get("assistance");
    HubAgent statistics = stack.staff().get("statistics");

    assertThat(rightsOf(stack, primary))
        .containsExactlyInAnyOrder("ADMINISTRATION SCHOOL " + primary.uai(), NATION);
    assertThat(rightsOf(stack, assistance))
        .containsExactlyInAnyOrder(
            "ADMINISTRATION DEPARTMENT " + assistance.department(),
            "ASSISTANCE DEPARTMENT " + assistance.department(),
            "ADMINISTRATION DEPARTMENT " + assistance.department(),
            "ASSISTANCE DEPARTMENT " + assistance.department(),
            NATION);
    assertThat(rightsOf(stack, statistics))
        .containsExactlyInAnyOrder("STATISTICS DEPARTMENT " + statistics.department(), NATION);
  }

  @Test
  void whatTheHubNoLongerSaysIsForgottenAtTheNextSignIn(Stack stack) {
    HubAgent before = like(stack.staff().get("headOfSchool"), "mover");
    stack.staff().hub().enrol(before);
    StaffVisitor visitor = new StaffVisitor(stack, before).signIn("");
    String token = visitor.token();
    assertThat(rights(visitor.me(token))).hasSize(3);

    Map<String, List<String>> less = new HashMap<>(before.said());
    less.remove("FrEduRneResp");
    HubAgent after = new HubAgent("mover", before.password(), "Camille", "Mover", "", "", less);
    stack.staff().hub().enrol(after);
    assertThat(rightsOf(stack, after)).containsExactly(NATION);
    assertThat(rights(visitor.me(token))).containsExactly(NATION);
  }

  @Test
  void theHubSaysTheSameOverSaml(Stack stack) {
    HubAgent head = like(stack.staff().get("headOfSchool"), "saml");
    stack.staff().hub().enrol(head);
    StaffVisitor visitor = new StaffVisitor(stack, head).signIn("&kc_idp_hint=agents-hub-saml");
    JsonNode me = visitor.me(visitor.token());

    assertThat(me.at("/agent/uid").asText()).isEqualTo("saml");
    assertThat(me.at("/agent/firstName").asText()).isEqualTo("Camille");
    assertThat(rights(me)).hasSize(3).contains("ADMINISTRATION SCHOOL " + head.uai());
    assertThat(stepUps(me)).contains("ADMINISTRATION 2D true");
  }

  @Test
  void nobodyElseIsAnswered(Stack stack) {
    StaffVisitor stranger = new StaffVisitor(stack, stack.staff().get("headOfSchool"));
    HttpVisitor answer = stranger.call("/me", "nothing");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("www-authenticate")).containsExactly("Bearer");
    assertThat(StaffVisitor.json(answer.body()).path("code").asText()).isEqualTo("not-signed-in");
    String families = stack.addresses().staffApi().replace("/agents/", "/educonnect/");
    assertThat(new HttpVisitor().get(families + "/me").status()).isEqualTo(404);
  }

  @Test
  void aToolSignsInWithItsKeyAndHasTheRightsOfItsFile(Stack stack) {
    StaffVisitor tool = new StaffVisitor(stack, stack.staff().get("assistance"));
    String token = Tool.token(stack, stack.staff().toolKey());

    JsonNode me = tool.me(token);
    assertThat(me.at("/agent/uid").asText()).isEqualTo(ToolKey.CLIENT);
    assertThat(rights(me))
        .containsExactlyInAnyOrder(
            "ADMINISTRATION DEPARTMENT 35", "ASSISTANCE DEPARTMENT 35", NATION);
    assertThat(tool.call(ADMINISTRATION, token).status()).isEqualTo(204);
    assertThat(tool.call("/me/modules/administration/1D", token).status()).isEqualTo(404);
    assertThat(Tool.token(stack, ToolKey.in(folder.resolve("other.key")))).isEmpty();
  }

  @Test
  void onlyPagesOfTheConsoleMayCallFromAnotherHost(Stack stack) {
    String me = stack.addresses().staffApi() + "/me";
    String allowed = "access-control-allow-origin";

    assertThat(new HttpVisitor().with("Origin", "https://elsewhere.example").get(me).headers())
        .doesNotContainKey(allowed);
    assertThat(new HttpVisitor().with("Origin", stack.addresses().keycloak()).get(me).headers())
        .containsEntry(allowed, List.of(stack.addresses().keycloak()));
  }

  @Test
  void applyingTheFilesAgainWouldChangeNothing(Stack stack) {
    assertThat(stack.realmsAreApplied()).describedAs("see the log realm-plan").isTrue();
  }

  private static HubAgent like(HubAgent agent, String login) {
    return new HubAgent(login, agent.password(), "Camille", login, agent.uai(), null, agent.said());
  }

  private static List<String> rightsOf(Stack stack, HubAgent agent) {
    StaffVisitor visitor = new StaffVisitor(stack, agent).signIn("");
    return rights(visitor.me(visitor.token()));
  }

  private static List<String> rights(JsonNode me) {
    List<String> rights = new ArrayList<>();
    for (JsonNode right : me.path("rights")) {
      rights.add(
          String.join(
              " ",
              right.path("module").asText(),
              right.path("scope").asText(),
              right.path("code").asText()));
    }
    return rights;
  }

  // Without statistics, which never ask for one.
  private static List<String> stepUps(JsonNode me) {
    List<String> modules = new ArrayList<>();
    for (JsonNode open : me.path("modules")) {
      if (!open.path("module").asText().equals("STATISTICS")) {
        modules.add(
            String.join(
                " ",
                open.path("module").asText(),
                open.path("degree").asText(),
                open.path("stepUp").asText()));
      }
    }
    return modules;
  }
}
