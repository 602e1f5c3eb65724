package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** SHA-1 is for services only whose own setting says so. */
@ExtendWith(StackExtension.class)
class AlgorithmsTest {
  private static final String REDIRECT = "/idp/profile/SAML2/Redirect/SSO";
  private static final String POST = "/idp/profile/SAML2/POST/SSO";

  private final Stack stack;
  private final Person student;
  private final SamlVisitor visitor;
  private final TrialService usual;
  private final TrialService older;

  AlgorithmsTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
    visitor = new SamlVisitor(stack);
    usual = new TrialService(stack, "urn:essai:sha256", Map.of("saml.client.signature", "true"));
    older =
        new TrialService(
            stack,
            "urn:essai:sha1",
            Map.of("saml.client.signature", "true", "saml.signature.algorithm", "RSA_SHA1"));
  }

  @AfterEach
  void forgetTheServices() {
    usual.close();
    older.close();
  }

  @Test
  void aRequestSignedWithSha1IsRefused() {
    assertRefused(visitor.get(byRedirection(usual)));
    assertRefused(visitor.post(POST, posted(usual)));
  }

  @Test
  void anOlderServiceSignsSoAndGetsAnswersSignedSo() {
    Received answer = visitor.get(byRedirection(older)).signIn(student).received();
    assertThat(answer.status()).isEqualTo("Success");
    assertThat(algorithms(answer)).containsExactly(Signing.RSA_SHA1);
    String modern = Signing.redirected(request(older, REDIRECT), null);
    answer = visitor.get(REDIRECT + "?" + Signing.signed(modern, older.key())).received();
    assertThat(answer.status()).isEqualTo("Success");

    answer =
        visitor
            .get(
                "/idp/profile/SAML2/Unsolicited/SSO?providerId=" + Signing.encode(usual.entityId()))
            .received();
    assertThat(algorithms(answer)).containsExactly(Signing.RSA_SHA256);
  }

  /** Signatures inside a message are not verified with SHA-1 by Java itself. */
  @Test
  void anOlderServiceSignsSoInAddressesOnly() {
    assertRefused(visitor.post(POST, posted(older)));
  }

  private static void assertRefused(SamlVisitor visitor) {
    assertThat(visitor.status()).isEqualTo(400);
    assertThat(visitor.body()).doesNotContain("<form");
  }

  private Map<String, String> posted(TrialService service) {
    Element request = Xml.parse(request(service, POST)).getDocumentElement();
    Document signed = Signing.enveloped(request, service.key(), Signing.RSA_SHA1);
    return Map.of("SAMLRequest", Signing.posted(Xml.text(signed)));
  }

  private String byRedirection(TrialService service) {
    String query = Signing.redirected(request(service, REDIRECT), null);
    return REDIRECT + "?" + Signing.signed(query, service.key(), Signing.RSA_SHA1);
  }

  private String request(TrialService service, String path) {
    return Message.authn(service.entityId(), stack.addresses().keycloak() + path).xml();
  }

  private static Set<String> algorithms(Received answer) {
    return new TreeSet<>(Xml.values(answer.message(), "SignatureMethod", "Algorithm"));
  }
}
