package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

/** One service leaves, and each of the others hears of its own session, by its own binding. */
@ExtendWith(StackExtension.class)
class FrontChannelTest {
  private static final String UNSOLICITED = "/idp/profile/SAML2/Unsolicited/SSO?providerId=";
  private static final String POSTED = "/idp/profile/SAML2/POST/SLO";
  private static final String REDIRECTED = "/idp/profile/SAML2/Redirect/SLO";

  private final Stack stack;
  private final Person student;
  private final SamlVisitor visitor;
  private final TrialService leaving;
  private final TrialService posting;
  private final TrialService redirecting;

  FrontChannelTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
    visitor = new SamlVisitor(stack);
    leaving = service("partant", "post", "true");
    posting = service("poste", "post", "false");
    redirecting = service("redirige", "redirect", "false");
  }

  private TrialService service(String name, String binding, String signs) {
    return new TrialService(
        stack,
        "urn:essai:" + name,
        Map.of(
            "saml_single_logout_service_url_" + binding,
            "https://" + name + ".example/slo",
            "saml.client.signature",
            signs));
  }

  @AfterEach
  void forgetTheServices() {
    leaving.close();
    posting.close();
    redirecting.close();
  }

  @Test
  void allOthersAreToldOfTheirOwnSessionBeforeTheServiceIsAnswered() {
    Received own = open(leaving);
    Map<String, Received> others = new HashMap<>();
    others.put("https://poste.example/slo", open(posting));
    others.put("https://redirige.example/slo", open(redirecting));
    Message request =
        Message.logout(
            leaving.entityId(),
            stack.addresses().keycloak() + POSTED,
            own.one("NameID").getTextContent(),
            own.one("AuthnStatement").getAttribute("SessionIndex"));
    Document signed = Signing.enveloped(Xml.parse(request.xml()), leaving.key());
    visitor.post(
        POSTED, Map.of("SAMLRequest", Signing.posted(Xml.text(signed)), "RelayState", "revenir"));

    while (!others.isEmpty()) {
      assertThat(visitor.isSignedIn()).as("until all were told").isTrue();
      String told = hear();
      assertThat(others).containsKey(told);
      Received signIn = others.remove(told);
      assertThat(asked(told).getElementsByTagNameNS("*", "SessionIndex").item(0).getTextContent())
          .isEqualTo(signIn.one("AuthnStatement").getAttribute("SessionIndex"));
      assertThat(Xml.one(asked(told), "NameID").getTextContent())
          .isEqualTo(signIn.one("NameID").getTextContent());
      answer(told);
    }
    Received answer = visitor.received();
    assertThat(answer.address()).isEqualTo("https://partant.example/slo");
    assertThat(answer.root().getAttribute("InResponseTo")).isEqualTo(request.id());
    assertThat(answer.status()).isEqualTo("Success");
    assertThat(answer.relayState()).isEqualTo("revenir");
    assertThat(answer.message().getElementsByTagNameNS("*", "Signature").getLength()).isOne();
    assertThat(visitor.isSignedIn()).isFalse();
  }

  private Received open(TrialService service) {
    visitor.get(UNSOLICITED + Signing.encode(service.entityId()));
    if (visitor.shows("profile-form") || visitor.shows("kc-form-login")) {
      visitor.signIn(student);
    }
    return visitor.received();
  }

  /** The address of the service that is asked to end its session now. */
  private String hear() {
    return isRedirected()
        ? visitor.location().replaceFirst("[?].*", "")
        : visitor.received().address();
  }

  private boolean isRedirected() {
    return visitor.status() / 100 == 3;
  }

  private Document asked(String service) {
    if (!isRedirected()) {
      return visitor.received().message();
    }
    assertThat(visitor.location()).startsWith(service + "?SAMLRequest=").contains("&Signature=");
    return Signing.inflated(visitor.location());
  }

  private void answer(String service) {
    boolean redirected = isRedirected();
    String path = redirected ? REDIRECTED : POSTED;
    String text =
        Message.loggedOut(
                (redirected ? redirecting : posting).entityId(),
                stack.addresses().keycloak() + path,
                asked(service).getDocumentElement().getAttribute("ID"))
            .xml();
    if (redirected) {
      String query = Signing.redirected(text, null).replace("SAMLRequest=", "SAMLResponse=");
      visitor.get(REDIRECTED + "?" + query);
    } else {
      visitor.post(POSTED, Map.of("SAMLResponse", Signing.posted(text)));
    }
  }
}
