package fr.educonnect.testing.journeys.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.release.SamlText;
import fr.educonnect.testing.journeys.release.TestServices;
import fr.educonnect.testing.journeys.saml.FramedServices;
import fr.educonnect.testing.journeys.states.Decisions;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose account is linked signs in with FranceConnect alone, and signs out there too. */
@ExtendWith(StackExtension.class)
class SignedInTest {
  private final Stack stack;
  private final Admin admin;
  private final Person guardian;
  private final Identity identity;

  SignedInTest(Stack stack) {
    this.stack = stack;
    admin = new Admin(stack);
    guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    identity =
        stack.franceConnect().identities().add(guardian.firstName(), guardian.lastName(), "");
    admin.link(guardian, identity);
  }

  private Caller signIn(Fault fault) {
    return new Caller(stack).openSignIn().connect().choose(identity, fault).follow();
  }

  @Test
  void signsInAndKeepsNothingButTheLink() {
    Events events = new Events(stack);
    Caller caller = signIn(Fault.NONE);
    assertThat(caller.isAtService()).isTrue();
    assertThat(admin.sessions(guardian)).hasSize(1);
    assertThat(events.all())
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event)
                    .doesNotContain(identity.sub(), guardian.lastName(), guardian.login()))
        .anySatisfy(event -> assertThat(event).contains("\"LOGIN\"", "franceconnect"));
  }

  @Test
  void servicesAreToldThatFranceConnectSignedIn() {
    Map<String, String> origin =
        Map.of(
            "educonnect.additions", "FrEduOrigAuth",
            "educonnect.addition.FrEduOrigAuth", "a test");
    try (TestServices services = new TestServices(stack)) {
      services.add("release-franceconnect", "fredu-vecteur", origin);
      Caller caller = signIn(Fault.NONE);
      caller.ours().get(services.address("release-franceconnect"));
      SamlText answer = SamlText.in(caller.ours().body());
      assertThat(answer.context()).isEqualTo("http://eidas.europa.eu/LoA/low");
      assertThat(answer.attributes())
          .containsEntry("FrEduOrigAuth FrEduOrigAuth basic", List.of("FC"));
    }
  }

  @Test
  void servicesAreToldOfTheLastProofAndTheSignOutLeavesFranceConnectAllTheSame() {
    try (TestServices services = new TestServices(stack)) {
      services.add("release-proofs", "fredu-vecteur", Map.of());
      String service = services.address("release-proofs");
      Caller caller = signIn(Fault.NONE);
      assertThat(SamlText.in(caller.ours().get(service).body()).context()).contains("eidas");

      caller.openAgain().signIn(guardian);
      assertThat(caller.isAtService()).isTrue();
      assertThat(SamlText.in(caller.ours().get(service).body()).context())
          .endsWith("PasswordProtectedTransport");

      caller.signOut();
      assertThat(stack.franceConnect().isOpen(identity)).isFalse();

      caller.openSignIn().signIn(guardian);
      caller.openAgain().connect().choose(identity, Fault.NONE).follow();
      assertThat(caller.isAtService()).isTrue();
      assertThat(SamlText.in(caller.ours().get(service).body()).context()).contains("eidas");
    }
  }

  @Test
  void asksWhoGoesOnWhereSomebodyElseIsSignedInMeanwhile() {
    Caller caller = new Caller(stack).openSignIn().connect();
    Person child = stack.people().roles().get("studentActive");
    caller.openSignIn().signIn(child);
    assertThat(caller.isSignedIn()).isTrue();
    caller.choose(identity, Fault.NONE).follow();
    assertThat(caller.ours().body())
        .contains("id=\"someone-else\"")
        .doesNotContain(child.firstName(), child.lastName());
    assertThat(caller.send(Map.of("step", "LEAVE")).ours().body()).contains("kc-form-login");
    assertThat(caller.connect().choose(identity, Fault.NONE).follow().isAtService()).isTrue();
    assertThat(admin.sessions(guardian)).hasSize(1);
  }

  @Test
  void isRefusedWhereTheAccountIsFrozen() throws SQLException {
    JdbcAddress directory = stack.databases().directory();
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update account set frozen_at = now() where id = " + guardian.id());
    }
    Caller caller = signIn(Fault.NONE);
    assertThat(caller.ours().body()).contains("data-refusal=\"FROZEN\"");
    assertThat(admin.sessions(guardian)).isEmpty();
  }

  @Test
  void theAssistanceTeamsUnlinkEndsTheSession() throws IOException {
    signIn(Fault.NONE);
    long before = log().size();
    assertThat(new Decisions(stack).run(guardian.id(), "account", "unlink-franceconnect"))
        .isEqualTo("0");
    admin.awaitNoSession(guardian, Duration.ofSeconds(30));
    assertThat(log().stream().skip(before))
        .noneMatch(line -> line.contains("was not told that a session ended"))
        .noneMatch(line -> line.contains("sessions wait to be ended"));
    assertThat(signIn(Fault.NONE).ours().body()).contains("id=\"franceconnect-mobile\"");
  }

  @Test
  void theIdentityOfAJoinedAccountOpensTheKeptOneUntilTheyAreSeparated() {
    assertThat(signIn(Fault.NONE).isAtService()).isTrue();
    Person kept = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Decisions team = new Decisions(stack);
    assertThat(team.run(kept.id(), "account", "join", "--with=" + guardian.login())).isEqualTo("0");
    assertThat(signIn(Fault.NONE).isAtService()).isTrue();
    assertThat(admin.sessions(kept)).hasSize(1);
    assertThat(admin.brokerLinks(kept)).isEqualTo(1);

    assertThat(team.run(guardian.id(), "account", "undo-join")).isEqualTo("0");
    admin.awaitNoSession(kept, Duration.ofSeconds(30));
    assertThat(signIn(Fault.NONE).isAtService()).isTrue();
    assertThat(admin.sessions(guardian)).isNotEmpty();
    assertThat(admin.sessions(kept)).isEmpty();
    assertThat(admin.brokerLinks(kept)).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "LOGOUT_STATE_OMITTED", "LOGOUT_STATE_ALTERED"})
  void signsOutOfFranceConnectWhateverHappensToTheState(Fault fault) {
    Caller caller = signIn(fault);
    assertThat(stack.franceConnect().isOpen(identity)).isTrue();
    caller.signOut();
    assertThat(caller.isAtService()).isTrue();
    assertThat(stack.franceConnect().isOpen(identity)).isFalse();
    assertThat(admin.sessions(guardian)).isEmpty();
    assertThat(caller.isSignedIn()).isFalse();
  }

  @Test
  void todaysSignOutLeavesFranceConnectOnceAndServicesOfBothKindsToo() {
    try (FramedServices framed = new FramedServices(stack, "cadre")) {
      leavesAll(framed);
    }
  }

  private void leavesAll(FramedServices framed) {
    Caller caller = signIn(Fault.NONE);
    String server = stack.addresses().keycloak();
    caller
        .ours()
        .get(
            server
                + "/idp/profile/SAML2/Unsolicited/SSO?providerId="
                + Caller.encode(Addresses.SAML_SERVICE))
        .follow();
    caller.follow();
    assertThat(caller.ours().body()).contains("SAMLResponse");

    caller.ours().get(framed.signIn("cadre"));
    assertThat(caller.ours().location()).startsWith("https://cadre.example/callback");

    caller.ours().get(server + "/idp/profile/Logout").follow();
    caller.follow();
    assertThat(caller.ours().location()).startsWith(stack.addresses().samlService() + "/slo?");
    assertThat(stack.franceConnect().isOpen(identity)).isFalse();

    caller.ours().follow().follow().follow();
    assertThat(caller.ours().body()).contains(framed.frame("cadre"));
    assertThat(admin.sessions(guardian)).isEmpty();
  }

  @Test
  void signsNobodyOutForAStranger() {
    signIn(Fault.NONE);
    Caller stranger = new Caller(stack);
    stranger.ours().get(stack.addresses().franceConnectReturn() + "/logout_response?state=x");
    assertThat(stranger.ours().status()).isEqualTo(400);
    assertThat(admin.sessions(guardian)).hasSize(1);
  }

  @Test
  void provesByTheRealmsKeyWhoAsks() {
    ObjectNode before = admin.provider();
    ObjectNode changed = before.deepCopy();
    ((ObjectNode) changed.path("config"))
        .put("clientAuthMethod", "private_key_jwt")
        .put("clientSecret", "no longer of use");
    admin.provider(changed);
    try {
      assertThat(signIn(Fault.NONE).isAtService()).isTrue();
    } finally {
      ((ObjectNode) before.path("config")).put("clientSecret", stack.franceConnectSecret());
      admin.provider(before);
    }
  }

  @Test
  void isNotOfferedWhereItIsSwitchedOff() {
    ObjectNode provider = admin.provider();
    admin.provider(provider.deepCopy().put("enabled", false));
    try {
      Caller caller = new Caller(stack).openSignIn();
      assertThat(caller.ours().body()).contains("kc-form-login").doesNotContain("franceconnect-");
    } finally {
      admin.provider(provider);
    }
  }

  @Test
  void takesNoBasicAuthenticationForASetting() {
    ObjectNode changed = admin.provider();
    ((ObjectNode) changed.path("config")).put("clientAuthMethod", "client_secret_basic");
    assertThatThrownBy(() -> admin.provider(changed)).hasMessageContaining("400");
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(stack.log("keycloak-1"));
  }
}
