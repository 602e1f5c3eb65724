package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Services made with {@code @node-saml/node-saml}: encrypted, signed twice, read by OID. */
@ExtendWith(StackExtension.class)
class NodeServiceTest {
  private static final String UNSOLICITED = "/idp/profile/SAML2/Unsolicited/SSO?providerId=";

  private final Stack stack;
  private final Person student;
  private final SamlVisitor visitor;
  private final NodeReader reader = new NodeReader("saml-reader.js");
  private TrialService service;

  NodeServiceTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
    visitor = new SamlVisitor(stack);
  }

  @BeforeEach
  void registerAService() {
    service = new TrialService(stack, "urn:essai:node", Map.of("saml.client.signature", "true"));
    service.encrypts();
    reader.configure(settings());
  }

  @AfterEach
  void forgetIt() {
    reader.close();
    service.close();
  }

  @Test
  void anEncryptedAnswerSignedTwiceIsReadByOid() {
    Received answer = visitor.get(reader.authorize("lien")).signIn(student).received();
    assertThat(answer.relayState()).isEqualTo("lien");
    assertThat(answer.message().getElementsByTagNameNS("*", "Assertion").getLength()).isZero();
    assertThat(Xml.text(answer.message()))
        .contains("http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p")
        .doesNotContain("xenc11:", "xmlns:xenc11", student.lastName());
    JsonNode read = reader.read(answer);
    assertThat(read.path("profile").path("urn:oid:2.5.4.4").isTextual()).as("%s", read).isTrue();
    assertThat(read.path("profile").path("urn:oid:2.5.4.4").asText()).isEqualTo(student.lastName());
    assertThat(reader.read(answer).path("error").asText()).contains("InResponseTo");
  }

  @Test
  void aSignInThatBeginsAtUsIsReadToo() {
    Received answer = begin();
    JsonNode read = reader.read(answer);
    assertThat(read.path("profile").path("issuer").asText())
        .as("%s", read)
        .isEqualTo(stack.addresses().samlIdentityProvider());
  }

  @Test
  void anAnswerIsForOneServiceAndForAShortTime() {
    Received answer = begin();
    assertThat(refusal(settings().put("audience", "urn:essai:autre"), answer)).contains("audience");
    assertThat(refusal(settings().put("maxAssertionAgeMs", 1), answer)).contains("expired");
    try (TrialService other =
        new TrialService(stack, "urn:essai:cle", Map.of("saml.client.signature", "true"))) {
      assertThat(refusal(settings().put("decryptionPvk", other.keyFile()), answer)).isNotEmpty();
    }
  }

  @Test
  void anAnswerThatWasChangedOrLostItsSignatureIsRefused() {
    Received answer = begin();
    assertThat(refusal(settings(), with(answer, answer.message()))).isEmpty();
    Document changed = answer.message();
    changed.getDocumentElement().setAttribute("Destination", "https://evil.example/");
    assertThat(refusal(settings(), with(answer, changed))).contains("signature");
    Document unsigned = answer.message();
    Element signature = (Element) unsigned.getElementsByTagNameNS("*", "Signature").item(0);
    signature.getParentNode().removeChild(signature);
    assertThat(refusal(settings(), with(answer, unsigned))).contains("signature");
  }

  private Received begin() {
    return visitor.get(UNSOLICITED + Signing.encode(service.entityId())).signIn(student).received();
  }

  private String refusal(ObjectNode settings, Received answer) {
    return reader.configure(settings).read(answer).path("error").asText();
  }

  private static Received with(Received answer, Document message) {
    return new Received(
        answer.address(), answer.field(), Signing.posted(Xml.text(message)), answer.relayState());
  }

  private ObjectNode settings() {
    return NodeReader.settings(stack, service, OurMetadata.of(stack).signing());
  }
}
