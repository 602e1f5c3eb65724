package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Answers of an older desk over SAML: the right one counts, once, for one browser. */
@ExtendWith(StackExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokeredAnswerTest {
  private static final String READ = "older-account-notice";

  private final TrialDesk desk;
  private final TrialService stranger;

  BrokeredAnswerTest(Stack stack) {
    desk = new TrialDesk(stack);
    stranger =
        new TrialService(stack, "urn:essai:etranger", Map.of("saml.client.signature", "true"));
  }

  @AfterAll
  void forget() {
    desk.close();
    stranger.close();
  }

  @Test
  void theRightAnswerCountsOnceAndInItsBrowserOnly() {
    HttpVisitor visitor = desk.visitor();
    HttpVisitor another = desk.visitor();
    String first = TrialDesk.relayState(visitor);
    String second = TrialDesk.relayState(another);
    Document answer = signed(desk.answer(visitor, Map.of()), Signing.RSA_SHA256);
    assertRefused(send(another, answer, second));
    assertRefused(send(new HttpVisitor(), answer, first));

    assertThat(send(visitor, answer, first).body()).contains(READ);
    assertThat(send(visitor, answer, first).body())
        .contains("loginContinueLink")
        .doesNotContain(READ);
  }

  @ParameterizedTest
  @CsvSource({
    "audience, https://other.example/service",
    "recipient, https://other.example/acs",
    "destination, https://other.example/acs",
    "issuer, urn:essai:autre",
    "assertion-issuer, urn:essai:autre",
    "request, _another",
    "subject-request, _another",
    "begin, 120",
    "end, -1",
    "confirmed, -1"
  })
  void anAnswerIsForUsAndOfNow(String wrong, String value) {
    HttpVisitor visitor = desk.visitor();
    Document answer = desk.answer(visitor, Map.of(wrong, value));
    assertRefused(send(visitor, signed(answer, Signing.RSA_SHA256), TrialDesk.relayState(visitor)));
  }

  @Test
  void anAssertionIsSignedByTheDesk() {
    HttpVisitor visitor = desk.visitor();
    String state = TrialDesk.relayState(visitor);
    assertRefused(send(visitor, desk.answer(visitor, Map.of()), state));

    visitor = desk.visitor();
    Document answer = desk.answer(visitor, Map.of());
    Signing.enveloped(Xml.one(answer, "Assertion"), stranger.key(), Signing.RSA_SHA256);
    assertRefused(send(visitor, answer, TrialDesk.relayState(visitor)));

    visitor = desk.visitor();
    answer = signed(desk.answer(visitor, Map.of()), Signing.RSA_SHA1);
    assertRefused(send(visitor, answer, TrialDesk.relayState(visitor)));

    visitor = desk.visitor();
    answer = signed(desk.answer(visitor, Map.of()), Signing.RSA_SHA256);
    Xml.one(answer, "AttributeValue").setTextContent("4|||1|0310001A");
    assertRefused(send(visitor, answer, TrialDesk.relayState(visitor)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"before it", "around it", "around it, with its signature"})
  void anAssertionThatIsPutWhereTheSignedOneWasIsRefused(String where) {
    HttpVisitor visitor = desk.visitor();
    Document answer = signed(desk.answer(visitor, Map.of()), Signing.RSA_SHA256);
    Element right = Xml.one(answer, "Assertion");
    Element evil = (Element) right.cloneNode(true);
    evil.setAttribute("ID", "_evil");
    Element signature = signature(evil);
    right.getParentNode().replaceChild(evil, right);
    if (where.equals("before it")) {
      evil.removeChild(signature);
      evil.getParentNode().appendChild(right);
    } else if (where.equals("around it")) {
      evil.replaceChild(right, signature);
    } else {
      right.removeChild(signature(right));
      Node object = answer.createElementNS(signature.getNamespaceURI(), "Object");
      signature.appendChild(object).appendChild(right);
    }
    Document sent = Xml.parse(Xml.text(answer));
    assertRefused(send(visitor, sent, TrialDesk.relayState(visitor)));
  }

  private static Element signature(Element assertion) {
    return (Element) assertion.getElementsByTagNameNS("*", "Signature").item(0);
  }

  private Document signed(Document answer, String algorithm) {
    return Signing.enveloped(Xml.one(answer, "Assertion"), desk.key(), algorithm);
  }

  private HttpVisitor send(HttpVisitor visitor, Document answer, String relayState) {
    visitor.post(
        desk.endpoint(),
        Map.of("SAMLResponse", Signing.posted(Xml.text(answer)), "RelayState", relayState));
    while (visitor.status() / 100 == 3) {
      visitor.follow();
    }
    return visitor;
  }

  private static void assertRefused(HttpVisitor visitor) {
    assertThat(visitor.status()).as("%s", visitor.body()).isEqualTo(400);
    assertThat(visitor.body()).doesNotContain(READ);
  }
}
