package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Realms without an entityID of their own keep Keycloak's SAML: that of staff, and their hub. */
@ExtendWith(StackExtension.class)
class AgentsRealmTest {
  private final Stack stack;
  private final String agents;
  private final String hub;
  private final String endpoint;

  AgentsRealmTest(Stack stack) {
    this.stack = stack;
    agents = stack.addresses().agentsIssuer();
    hub = stack.addresses().agentsHub();
    endpoint = agents + "/broker/agents-hub-saml/endpoint";
  }

  @Test
  void itsMetadataAreKeycloaks() {
    Document provider = document(agents + "/protocol/saml/descriptor");
    assertThat(provider.getDocumentElement().getAttribute("entityID")).isEqualTo(agents);
    assertThat(addresses(provider, "SingleSignOnService"))
        .containsExactly(agents + "/protocol/saml");
    assertThat(addresses(provider, "SingleLogoutService"))
        .containsExactly(agents + "/protocol/saml");
    Document service = document(endpoint + "/descriptor");
    assertThat(service.getDocumentElement().getAttribute("entityID")).isEqualTo(agents);
    assertThat(addresses(service, "AssertionConsumerService")).containsExactly(endpoint);
  }

  @Test
  void todaysWaysAreNotItsOwn() {
    HttpVisitor visitor = new HttpVisitor();
    String service = "?providerId=" + Signing.encode(agents);
    assertThat(visitor.get(hub + "/protocol/saml/unsolicited" + service).status()).isEqualTo(404);
    assertThat(visitor.get(agents + "/sign-out").status()).isEqualTo(404);
  }

  @Test
  void itAsksTheHubAndTakesItsAnswer() {
    HttpVisitor ours = new HttpVisitor().get(begin());
    while (!ours.location().startsWith(hub)) {
      ours.follow();
    }
    HttpVisitor theirs = new HttpVisitor().get(ours.location());
    HubAgent head = stack.staff().get("headOfSchool");
    theirs.submit(Map.of("username", head.login(), "password", head.password()));
    while (theirs.status() / 100 == 3) {
      theirs.follow();
    }
    Received answer = Received.of(theirs.body());
    assertThat(answer.address()).isEqualTo(endpoint);
    assertThat(answer.one("Audience").getTextContent()).isEqualTo(agents);
    assertIssuers(answer, 2);
    ours.post(endpoint, answer.form());
    assertThat(ours.status()).isEqualTo(302);
    assertThat(ours.location()).startsWith(agents + "/");
  }

  @Test
  void aPassiveRequestIsAnsweredUnderKeycloaksName() {
    Message quiet =
        Message.authn(agents, hub + "/protocol/saml")
            .with("IsPassive=\"true\" AssertionConsumerServiceURL=\"" + endpoint + "\"");
    HttpVisitor visitor =
        new HttpVisitor()
            .post(
                hub + "/protocol/saml",
                Map.of("SAMLRequest", Signing.posted(quiet.xml()), "RelayState", "x"));
    while (visitor.status() / 100 == 3) {
      visitor.follow();
    }
    Received answer = Received.of(visitor.body());
    assertThat(answer.status()).contains("NoPassive");
    assertIssuers(answer, 1);
  }

  private void assertIssuers(Received answer, int many) {
    NodeList issuers = answer.message().getElementsByTagNameNS("*", "Issuer");
    assertThat(issuers.getLength()).isEqualTo(many);
    for (int i = 0; i < many; i++) {
      assertThat(issuers.item(i).getTextContent()).isEqualTo(hub);
    }
  }

  private String begin() {
    return agents
        + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=s&nonce=n"
        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        + "&kc_idp_hint=agents-hub-saml&client_id="
        + Addresses.STAFF_CONSOLE
        + "&redirect_uri="
        + Signing.encode(stack.addresses().staffConsole());
  }

  private static Document document(String address) {
    return Xml.parse(new HttpVisitor().get(address).body());
  }

  private static Set<String> addresses(Document metadata, String endpoint) {
    return new HashSet<>(Xml.values(metadata, endpoint, "Location"));
  }
}
