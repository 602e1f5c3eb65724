package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new key of ours is published first, signs later, and no service notices. */
@ExtendWith(StackExtension.class)
class KeyRolloverTest {
  private final Stack stack;
  private final RealmApi realm;
  private final TrialService service;
  private String added;

  KeyRolloverTest(Stack stack) {
    this.stack = stack;
    realm = TrialService.families(stack);
    service = new TrialService(stack, "urn:essai:cles", Map.of("saml.client.signature", "true"));
    service.encrypts();
  }

  @AfterEach
  void forget() {
    realm.delete("/components/" + added);
    service.close();
  }

  @Test
  void aServiceThatReadsTheMetadataNowAndThenFollows() {
    List<String> before = OurMetadata.of(stack).signing();
    added = realm.create("/components", key());
    List<String> between = OurMetadata.of(stack).signing();
    assertThat(between).hasSize(before.size() + 1).startsWith(before.get(0)).containsAll(before);
    assertThat(reads(before)).isTrue();
    assertThat(reads(between)).isTrue();

    ObjectNode signing = (ObjectNode) realm.get("/components/" + added);
    ((ObjectNode) signing.path("config")).putArray("active").add("true");
    realm.put("/components/" + added, signing);
    List<String> after = OurMetadata.of(stack).signing();
    assertThat(after).hasSameElementsAs(between);
    assertThat(before).doesNotContain(after.get(0));
    assertThat(reads(after)).isTrue();
    assertThat(reads(between)).isTrue();
    assertThat(reads(before)).as("a service that read nothing since").isFalse();
  }

  /** Whether a service that knows us by these certificates reads an answer of now. */
  private boolean reads(List<String> certificates) {
    Received answer =
        new SamlVisitor(stack)
            .get(
                "/idp/profile/SAML2/Unsolicited/SSO?providerId="
                    + Signing.encode(service.entityId()))
            .signIn(stack.people().roles().get("studentActive"))
            .received();
    try (NodeReader reader = new NodeReader("saml-reader.js")) {
      JsonNode read =
          reader.configure(NodeReader.settings(stack, service, certificates)).read(answer);
      return read.has("profile");
    }
  }

  private static ObjectNode key() {
    ObjectNode component =
        new ObjectMapper()
            .createObjectNode()
            .put("name", "next")
            .put("providerId", "rsa-generated")
            .put("providerType", "org.keycloak.keys.KeyProvider");
    ObjectNode config = component.putObject("config");
    config.putArray("priority").add("200");
    config.putArray("algorithm").add("RS256");
    config.putArray("keySize").add("2048");
    config.putArray("enabled").add("true");
    config.putArray("active").add("false");
    return component;
  }
}
