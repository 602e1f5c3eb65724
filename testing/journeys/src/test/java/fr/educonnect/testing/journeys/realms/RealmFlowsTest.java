package fr.educonnect.testing.journeys.realms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Flows change while people are signed in; users and sessions live on. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.REALMS)
class RealmFlowsTest {
  private static final String FLOWS =
      """
      flows:
        - alias: sign-in
          steps:
            - {authenticator: direct-grant-validate-username, requirement: REQUIRED}
            - {authenticator: direct-grant-validate-password, requirement: REQUIRED}
            - authenticator: conditional-level-of-authentication
              requirement: DISABLED
              config: {loa-condition-level: "1", loa-max-age: "36000"}
        - alias: closed
          steps: [{authenticator: deny-access-authenticator, requirement: REQUIRED}]
        - alias: services
          provider: client-flow
          steps: [{authenticator: client-secret, requirement: ALTERNATIVE}]
      browserFlow: closed
      registrationFlow: closed
      directGrantFlow: sign-in
      resetCredentialsFlow: closed
      firstBrokerLoginFlow: closed
      dockerAuthenticationFlow: closed
      clientAuthenticationFlow: services
      """;

  /** The same with an inner flow inside an inner flow. */
  private static final String OTHER_STEPS =
      FLOWS.replace(
          "      - {authenticator: direct-grant-validate-password, requirement: REQUIRED}\n",
          """
          - flow: secrets
            requirement: REQUIRED
            steps:
              - {authenticator: direct-grant-validate-password, requirement: REQUIRED}
              - flow: second-factor
                requirement: CONDITIONAL
                steps:
                  - {authenticator: conditional-user-configured, requirement: REQUIRED}
                  - {authenticator: direct-grant-validate-otp, requirement: REQUIRED}
          """
              .indent(6));

  private static final List<String> OTHER_NAMES =
      List.of(
          "direct-grant-validate-username REQUIRED",
          "secrets REQUIRED",
          "direct-grant-validate-password REQUIRED",
          "second-factor CONDITIONAL",
          "conditional-user-configured REQUIRED",
          "direct-grant-validate-otp REQUIRED",
          "conditional-level-of-authentication DISABLED");

  private static final String SERVICE =
      """
      realm: trial
      client:
        clientId: service
        protocol: openid-connect
        publicClient: true
        directAccessGrantsEnabled: true
        attributes: {pkce.code.challenge.method: S256}
      """;

  private static final String USER =
      """
      {"username": "t.trial", "enabled": true, "firstName": "T", "lastName": "Trial",
       "email": "trial@example.org",
       "credentials": [{"type": "password", "value": "a password for this test"}]}
      """;

  @TempDir private Path folder;
  private TrialRealm realm;

  @BeforeEach
  void realmWithOneUser(Stack stack) {
    realm =
        new TrialRealm(folder, stack)
            .write("realms/trial/realm.yaml", "enabled: true\nrequiredActions: []\n")
            .write("realms/trial/flows.yaml", FLOWS)
            .write("services/service.yaml", SERVICE);
    assertThat(realm.run("apply")).describedAs(realm::said).isZero();
    realm.api().create("/users", TrialRealm.json(USER));
  }

  @AfterEach
  void forget() {
    realm.close();
  }

  @Test
  void flowsMadeWithTheRealmAreAsWanted() {
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void usersAndSessionsLiveOnWhenStepsChange() throws Exception {
    JsonNode signedIn = signIn();
    String user = realm.api().get("/users?username=t.trial").get(0).path("id").asText();
    realm.write("realms/trial/flows.yaml", OTHER_STEPS);
    assertThat(realm.run("apply")).isZero();
    assertThat(steps()).isEqualTo(OTHER_NAMES);
    assertThat(realm.api().get("/users/" + user + "/sessions")).hasSize(1);
    JsonNode again =
        token("grant_type=refresh_token&refresh_token=" + text(signedIn, "refresh_token"));
    assertThat(text(again, "session_state")).isEqualTo(text(signedIn, "session_state"));
    assertThat(text(signIn(), "access_token")).isNotEmpty();
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void requirementsAndSettingsChangeInPlace() {
    List<String> before = executionIds();
    realm.write(
        "realms/trial/flows.yaml",
        FLOWS
            .replace("loa-max-age: \"36000\"", "loa-max-age: \"0\"")
            .replace("DISABLED", "REQUIRED"));
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said())
        .contains("conditional-level-of-authentication.requirement: DISABLED -> REQUIRED")
        .contains("conditional-level-of-authentication.config");
    assertThat(executionIds()).isEqualTo(before);
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void aReplacementThatWasLeftUnfinishedIsBuiltAnew() {
    realm.api().create("/authentication/flows", flow("sign-in~next"));
    realm.write("realms/trial/flows.yaml", OTHER_STEPS);
    assertThat(realm.run("apply")).isZero();
    assertThat(steps()).isEqualTo(OTHER_NAMES);
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void aReplacementThatIsBoundAlreadyTakesTheName() throws Exception {
    realm.write("realms/trial/flows.yaml", OTHER_STEPS);
    realm.run("apply");
    ObjectNode flow = flowNamed("sign-in");
    String path = "/authentication/flows/" + text(flow, "id");
    realm.api().put(path, flow.put("alias", "sign-in~next"));
    realm.api().create("/authentication/flows", flow("sign-in"));
    assertThat(realm.run("apply")).isZero();
    assertThat(text(flowNamed("sign-in"), "id")).isEqualTo(text(flow, "id"));
    assertThat(steps()).isEqualTo(OTHER_NAMES);
    assertThat(text(signIn(), "access_token")).isNotEmpty();
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void aFlowOfTheConsoleIsReportedOnly() {
    realm.api().create("/authentication/flows", flow("mine"));
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said()).contains("--prune trial:flow:mine");
    assertThat(realm.run("apply", "--prune=trial:flow:mine")).isZero();
    assertThat(flowNamed("mine")).isNull();
  }

  private static JsonNode flow(String alias) {
    return TrialRealm.json(
        "{\"alias\": \"%s\", \"providerId\": \"basic-flow\", \"topLevel\": true}".formatted(alias));
  }

  private ObjectNode flowNamed(String alias) {
    for (JsonNode flow : realm.api().get("/authentication/flows")) {
      if (alias.equals(text(flow, "alias"))) {
        return (ObjectNode) flow;
      }
    }
    return null;
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (JsonNode step : executions()) {
      boolean inner = step.path("authenticationFlow").asBoolean();
      steps.add(text(step, inner ? "displayName" : "providerId") + " " + text(step, "requirement"));
    }
    return steps;
  }

  private List<String> executionIds() {
    List<String> ids = new ArrayList<>();
    executions().forEach(step -> ids.add(text(step, "id")));
    return ids;
  }

  private JsonNode executions() {
    return realm.api().get("/authentication/flows/sign-in/executions");
  }

  private JsonNode signIn() throws IOException, InterruptedException {
    return token(
        "grant_type=password&scope=openid&username=t.trial&password=a+password+for+this+test");
  }

  private JsonNode token(String form) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(realm.address("/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + "&client_id=service"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return TrialRealm.json(answer.body());
  }

  private static String text(JsonNode tree, String field) {
    return tree.path(field).asText();
  }
}
