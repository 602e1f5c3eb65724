package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.release.Expected;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What services made by others know of somebody in the end, decrypted and looked up by OID. */
@ExtendWith(StackExtension.class)
class NodePolicyTest {
  private static final String SUPANN = "urn:oid:1.3.6.1.4.1.7135.1.2.1.";

  private final Stack stack;
  private final Person student;
  private final Expected expected;

  NodePolicyTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
    expected = new Expected(stack);
  }

  @Test
  void aServiceOnPassportMakesItsUserByOid() {
    try (TrialService service = service("fredu-service");
        NodeReader reader = reader("passport-reader.js", service)) {
      JsonNode read = reader.read(signIn(service));
      assertThat(read.path("user").isObject()).as("%s", read).isTrue();
      ObjectNode user = (ObjectNode) read.path("user");
      assertThat(user.remove("id").asText()).matches("[0-9a-f]{96}");
      assertThat(user.remove("ineHash").asText()).matches("[0-9a-f]{32}");
      assertThat(user.remove("signedIn").asText()).matches("[-0-9]{10} [:0-9]{8}\\.\\d{3}");
      assertThat(map(user))
          .isEqualTo(
              Map.of(
                  "lastName", student.lastName(),
                  "firstName", student.firstName(),
                  "logout", stack.addresses().keycloak() + "/idp/profile/Logout",
                  "affiliation", "eleve2d",
                  "birthDate", student.birthDate(),
                  "school", student.uai(),
                  "level", expected.level(student),
                  "title", expected.title(student),
                  "others", List.of()));
    }
  }

  @Test
  void anEstablishmentOfHigherEducationReadsSupann() {
    try (TrialService service = service("supann");
        NodeReader reader = reader("saml-reader.js", service)) {
      JsonNode read = reader.read(signIn(service));
      JsonNode profile = read.path("profile");
      assertThat(profile.path("nameIDFormat").asText()).as("%s", read).endsWith(":persistent");
      assertThat(profile.path("nameID").asText()).matches("[A-Z2-7]{32}");
      assertThat(map(profile.path("attributes")))
          .isEqualTo(
              Map.of(
                  "urn:oid:2.5.4.4",
                  student.lastName(),
                  "urn:oid:2.5.4.42",
                  student.firstName(),
                  SUPANN + "14",
                  "{UAI}" + student.uai(),
                  SUPANN + "29",
                  "{SIREN:110043015:MEFSTAT4}" + expected.level(student),
                  "supannOIDCDateDeNaissance",
                  student.birthDate(),
                  "urn:oid:1.3.6.1.4.1.5923.1.1.1.1",
                  "student"));
    }
  }

  @Test
  void aReaderThatAllowsNoDifferenceOfClocksCanBeALittleBehind() {
    try (TrialService service = service("fredu-service");
        NodeReader reader = reader("saml-reader.js", service)) {
      Received answer = signIn(service);
      for (int seconds : new int[] {0, -30, 240}) {
        assertThat(reader.clock(seconds).read(answer).has("profile")).as("%d s", seconds).isTrue();
      }
      assertThat(reader.clock(-90).read(answer).path("error").asText()).contains("not yet valid");
      assertThat(reader.clock(310).read(answer).path("error").asText()).contains("expired");
    }
  }

  private TrialService service(String policy) {
    TrialService service =
        new TrialService(
            stack, "urn:essai:" + policy, policy, Map.of("saml.client.signature", "true"));
    service.encrypts();
    return service;
  }

  private NodeReader reader(String program, TrialService service) {
    return new NodeReader(program)
        .configure(NodeReader.settings(stack, service, OurMetadata.of(stack).signing()));
  }

  private Received signIn(TrialService service) {
    return new SamlVisitor(stack)
        .get("/idp/profile/SAML2/Unsolicited/SSO?providerId=" + Signing.encode(service.entityId()))
        .signIn(student)
        .received();
  }

  private static Map<?, ?> map(JsonNode object) {
    return new ObjectMapper().convertValue(object, Map.class);
  }
}
