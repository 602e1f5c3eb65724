package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service made by others: Apache with mod_auth_mellon, signed both ways and encrypted. */
@ExtendWith(StackExtension.class)
class MellonTest {
  private final Stack stack;
  private final Person student;
  private final HttpVisitor http = new HttpVisitor();
  private Mellon mellon;

  MellonTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
  }

  @BeforeEach
  void startApache() {
    Optional<Path> program = MellonProgram.findOrInstall();
    assumeTrue(
        program.isPresent(), "needs the Debian package: apt-get install " + MellonProgram.PACKAGE);
    String metadata = new HttpVisitor().get(stack.addresses().samlMetadata()).body();
    mellon = new Mellon(stack, program.orElseThrow(), metadata);
  }

  @AfterEach
  void stopApache() {
    if (mellon != null) {
      mellon.close();
    }
  }

  @Test
  void signsInReadsAttributesAndLeaves() {
    signIn();
    assertThat(http.body()).contains("sn=" + student.lastName());

    walk(mellon.at("/mellon/logout?ReturnTo=" + Signing.encode(mellon.at("/after"))));
    assertThat(http.location()).isEqualTo(mellon.at("/after"));
    assertThat(http.cookies()).doesNotContainKey("KEYCLOAK_IDENTITY");
    assertIsOut();
  }

  @Test
  void hearsOfASignOutAtTodaysAddress() {
    signIn();
    walk(stack.addresses().keycloak() + "/idp/profile/Logout");
    assertThat(http.body()).contains("kc-info-message");
    assertIsOut();
  }

  @Test
  void takesAnswersForItselfAtItsOwnAddressOnly() {
    SamlVisitor visitor = new SamlVisitor(stack);
    String unsolicited = "/idp/profile/SAML2/Unsolicited/SSO?providerId=";
    try (TrialService other = new TrialService(stack, "urn:essai:voisin", Map.of())) {
      visitor.get(unsolicited + Signing.encode(other.entityId())).signIn(student);
      assertRefuses(visitor.received());
    }
    String own = unsolicited + Signing.encode(mellon.service().entityId());
    String elsewhere = Signing.encode(mellon.service().otherConsumer());
    assertRefuses(visitor.get(own + "&shire=" + elsewhere).received());

    Received right = visitor.get(own).received();
    http.post(mellon.at("/mellon/postResponse"), right.form());
    assertThat(http.status()).isEqualTo(303);
  }

  private void assertRefuses(Received answer) {
    http.post(mellon.at("/mellon/postResponse"), answer.form());
    assertThat(http.status()).isEqualTo(400);
    assertIsOut();
  }

  private void signIn() {
    walk(mellon.at("/secret/"));
    http.submit(Map.of("profile", "STUDENT"));
    follow();
    http.submit(Map.of("username", student.login(), "password", student.password()));
    follow();
    Received received = Received.of(http.body());
    assertThat(received.message().getElementsByTagNameNS("*", "EncryptedAssertion").getLength())
        .isOne();
    http.post(received.address(), received.form());
    follow();
    assertThat(http.status()).as(http.body()).isEqualTo(200);
  }

  private void assertIsOut() {
    http.get(mellon.at("/secret/"));
    assertThat(http.status() / 100).isEqualTo(3);
    assertThat(http.location()).contains("/mellon/login?");
  }

  private void walk(String address) {
    http.get(address);
    follow();
  }

  private void follow() {
    while (http.status() / 100 == 3 && !http.location().equals(mellon.at("/after"))) {
      http.follow();
    }
  }
}
