package fr.educonnect.testing.journeys.release;

import static fr.educonnect.testing.journeys.release.ExpectedAttributes.FREDU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.federation.PairwiseKey;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What answers over SAML say of themselves, and the keys of the identifiers in them. */
@ExtendWith(StackExtension.class)
class ReleasedAttributesTest {
  private static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
  private static final String PASSWORD =
      "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

  /** How long a session of the realm lasts. */
  private static final Duration LONGEST = Duration.ofHours(10);

  private final Stack stack;
  private TestServices services;

  ReleasedAttributesTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void addServices() {
    services = new TestServices(stack).add("release-service", "fredu-service", Map.of());
  }

  @AfterEach
  void removeServices() {
    services.close();
  }

  private Traveller signIn(Person person, String profile) {
    Traveller somebody = services.open(new Traveller(stack), "release-service");
    return somebody.send(Map.of("profile", profile)).signIn(person);
  }

  @Test
  void anAnswerHoldsAWhileAndSaysHowThePersonSignedIn() {
    Person student = stack.people().roles().get("studentActive");
    SamlText answer = SamlText.in(signIn(student, "STUDENT").body());
    Instant made = answer.time("Assertion", "IssueInstant");
    assertThat(answer.time("Conditions", "NotBefore")).isEqualTo(made.minusSeconds(60));
    assertThat(answer.time("Conditions", "NotOnOrAfter")).isEqualTo(made.plusSeconds(300));
    assertThat(answer.time("SubjectConfirmationData", "NotOnOrAfter"))
        .isEqualTo(made.plusSeconds(300));
    assertThat(Duration.between(made, Instant.now())).isLessThan(Duration.ofMinutes(1));
    assertThat(answer.context()).isEqualTo(PASSWORD);
    assertThat(answer.nameIdFormat()).isEqualTo(PERSISTENT);
    assertThat(answer.nameId())
        .isEqualTo(
            key("pairwise-1").nameId(student.id(), TestServices.entityId("release-service")));
  }

  @Test
  void everyServiceIsToldAlikeWhenTheSessionBeganAndEnds() {
    services.add("release-later", "fredu-service", Map.of());
    Traveller somebody = signIn(stack.people().roles().get("studentActive"), "STUDENT");
    SamlText first = SamlText.in(somebody.body());
    SamlText later = services.answer(somebody, "release-later");
    assertThat(later.time("Assertion", "IssueInstant"))
        .isAfter(first.time("Assertion", "IssueInstant"));
    for (SamlText answer : List.of(first, later)) {
      Instant proof = moment(answer);
      assertThat(answer.time("AuthnStatement", "AuthnInstant")).isEqualTo(proof);
      assertThat(answer.time("AuthnStatement", "SessionNotOnOrAfter"))
          .isEqualTo(first.time("AuthnStatement", "SessionNotOnOrAfter"))
          .isBetween(proof.plus(LONGEST).minusSeconds(60), proof.plus(LONGEST));
    }
    assertThat(moment(later)).isEqualTo(moment(first));
  }

  private static Instant moment(SamlText answer) {
    String told = answer.attributes().get(FREDU + "6 FrEduCtDateConnexion uri").get(0);
    return LocalDateTime.parse(told.replace(' ', 'T'))
        .atZone(ZoneId.of("Europe/Paris"))
        .toInstant();
  }

  @Test
  void aServiceWhoseKeyIsMissingGetsNothing() throws IOException {
    services.add("release-keyless", "fredu-service", Map.of("educonnect.pairwise.key", "lost"));
    Person student = stack.people().roles().get("studentActive");
    Traveller somebody = signIn(student, "STUDENT");
    assertThat(services.open(somebody, "release-keyless").body())
        .contains("kc-error-message")
        .doesNotContain("SAMLResponse");
    assertThat(Files.readString(stack.log("keycloak-1")))
        .contains("FEDERATION_KEY_MISSING: the vault's secret pairwise-lost");
  }

  @Test
  void aNewKeyServesTheServicesThatNameItAndNoOther() {
    stack.vault().put("pairwise-2", "another secret of thirty-two bytes at least");
    services.add("release-new", "fredu-service", Map.of("educonnect.pairwise.key", "2"));
    Person student = stack.people().roles().get("studentActive");
    Traveller somebody = signIn(student, "STUDENT");
    String entityId = TestServices.entityId("release-new");
    assertThat(received(somebody, "release-new"))
        .containsEntry(
            FREDU + "57 FrEduCtId uri", List.of(key("pairwise-2").id(student.id(), entityId)));
    assertThat(received(somebody, "release-service"))
        .containsEntry(
            FREDU + "57 FrEduCtId uri",
            List.of(key("pairwise-1").id(student.id(), TestServices.entityId("release-service"))));
  }

  private Map<String, List<String>> received(Traveller somebody, String service) {
    return services.answer(somebody, service).attributes();
  }

  private PairwiseKey key(String name) {
    return new ExpectedAttributes(stack).key(name);
  }
}
