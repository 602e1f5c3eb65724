package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Requests that must come to nothing. */
@ExtendWith(StackExtension.class)
class RefusalsTest {
  private static final String REDIRECT = "/idp/profile/SAML2/Redirect/SSO";
  private static final String POST = "/idp/profile/SAML2/POST/SSO";
  private static final String UNSOLICITED = "/idp/profile/SAML2/Unsolicited/SSO?providerId=";

  private final Stack stack;
  private final SamlVisitor visitor;
  private final TrialService signing;
  private final TrialService trusting;

  RefusalsTest(Stack stack) {
    this.stack = stack;
    visitor = new SamlVisitor(stack);
    signing = new TrialService(stack, "urn:essai:signe", Map.of("saml.client.signature", "true"));
    trusting = new TrialService(stack, "urn:essai:sans-signature", Map.of());
  }

  @AfterEach
  void forgetTheServices() {
    signing.close();
    trusting.close();
  }

  @Test
  void aRightlySignedRequestCountsOncePerBinding() {
    String query = signedQuery(request(REDIRECT), signing.key());
    visitor.get(REDIRECT + "?" + query);
    assertAccepted();
    assertRefused(new SamlVisitor(stack).get(REDIRECT + "?" + query));

    Map<String, String> form = form(enveloped(request(POST)));
    visitor.post(POST, form);
    assertAccepted();
    assertRefused(new SamlVisitor(stack).post(POST, form));
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, -960, 360, 86400})
  void aRequestIsOfNow(long seconds) {
    Message old = request(POST).at(Instant.now().plusSeconds(seconds));
    assertRefused(visitor.post(POST, form(enveloped(old))));
    Message redirected = request(REDIRECT).at(Instant.now().plus(Duration.ofSeconds(seconds)));
    assertRefused(visitor.get(REDIRECT + "?" + signedQuery(redirected, signing.key())));
  }

  @Test
  void aRequestWithoutItsSignatureIsRefused() {
    assertRefused(visitor.post(POST, form(Xml.parse(request(POST).xml()))));
    assertRefused(visitor.get(REDIRECT + "?" + Signing.redirected(request(REDIRECT).xml(), null)));
  }

  @Test
  void aRequestSignedBySomebodyElseIsRefused() throws NoSuchAlgorithmException {
    PrivateKey other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    Document document = Signing.enveloped(Xml.parse(request(POST).xml()), other);
    assertRefused(visitor.post(POST, form(document)));
    assertRefused(visitor.get(REDIRECT + "?" + signedQuery(request(REDIRECT), other)));
  }

  @Test
  void aRequestThatWasChangedAfterwardsIsRefused() {
    Document changed = enveloped(request(POST));
    changed.getDocumentElement().setAttribute("ForceAuthn", "true");
    assertRefused(visitor.post(POST, form(changed)));
    String query = signedQuery(request(REDIRECT), signing.key());
    assertRefused(visitor.get(REDIRECT + "?" + query.replace("RelayState=x", "RelayState=y")));
  }

  @Test
  void aSignedRequestInsideAnotherIsRefused() {
    Document inside = enveloped(request(POST));
    Document outside = Xml.parse(request(POST).with("ForceAuthn=\"true\"").xml());
    Element extensions =
        outside.createElementNS("urn:oasis:names:tc:SAML:2.0:protocol", "samlp:Extensions");
    outside.getDocumentElement().appendChild(extensions);
    extensions.appendChild(outside.importNode(inside.getDocumentElement(), true));
    assertRefused(visitor.post(POST, form(outside)));
  }

  @Test
  void aSignatureThatWasMovedOutOfItsRequestIsRefused() {
    Document inside = enveloped(request(POST));
    Document outside = Xml.parse(request(POST).with("ForceAuthn=\"true\"").xml());
    Element evil = outside.getDocumentElement();
    Node signature = outside.importNode(Xml.one(inside, "Signature"), true);
    evil.insertBefore(signature, evil.getFirstChild().getNextSibling());
    Node original = outside.importNode(Xml.parse(Xml.text(inside)).getDocumentElement(), true);
    original.removeChild(
        ((Element) original)
            .getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature")
            .item(0));
    Element object = outside.createElementNS("http://www.w3.org/2000/09/xmldsig#", "ds:Object");
    object.appendChild(original);
    signature.appendChild(object);
    assertRefused(visitor.post(POST, form(outside)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/idp/profile/SAML2/POST/SSO",
        "SERVER/idp/profile/SAML2/Redirect/SSO",
        "SERVER/idp/profile/SAML2/POST/SSO/more",
        "SERVER/realms/agents/protocol/saml"
      })
  void aRequestToSomebodyElseIsRefused(String destination) {
    String there = destination.replace("SERVER", stack.addresses().keycloak());
    Message request = Message.authn(trusting.entityId(), there);
    assertRefused(visitor.post(POST, Map.of("SAMLRequest", Signing.posted(request.xml()))));
  }

  @Test
  void aRequestToKeycloaksOwnAddressIsStillTaken() {
    String own = stack.addresses().issuer() + "/protocol/saml";
    Message request = Message.authn(trusting.entityId(), own);
    visitor.post(POST, Map.of("SAMLRequest", Signing.posted(request.xml())));
    assertAccepted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/r.dtd\">"
      })
  void entitiesAreNotRead(String declaration) {
    String entity = declaration.contains("ENTITY") ? "&x;" : "";
    Message request = Message.authn(trusting.entityId(), at(POST));
    String text = declaration + request.xml().replace("</saml:Issuer>", entity + "</saml:Issuer>");
    assertRefused(visitor.post(POST, Map.of("SAMLRequest", Signing.posted(text))));
    assertThat(visitor.body()).doesNotContain("root:");
    String query = Signing.redirected(text.replace("POST/SSO", "Redirect/SSO"), null);
    assertRefused(visitor.get(REDIRECT + "?" + query));
  }

  @Test
  void aSmallQueryWithAHugeRequestIsRefused() {
    Message request = Message.authn(trusting.entityId(), at(REDIRECT));
    String huge =
        request
            .xml()
            .replace("</saml:Issuer>", "</saml:Issuer><!--" + "a".repeat(2_000_000) + "-->");
    assertRefused(visitor.get(REDIRECT + "?" + Signing.redirected(huge, null)));
  }

  @Test
  void whatIsNoRequestIsRefused() {
    assertRefused(visitor.post(POST, Map.of("SAMLRequest", "bm90IHhtbA==")));
    assertRefused(visitor.get(REDIRECT + "?SAMLRequest=%25%25"));
    assertRefused(visitor.get(REDIRECT));
  }

  @Test
  void anAnswerGoesToNoAddressThatTheServiceDidNotRegister() {
    Message elsewhere =
        Message.authn(trusting.entityId(), at(POST))
            .with("AssertionConsumerServiceURL=\"https://evil.example/acs\"");
    assertRefused(visitor.post(POST, Map.of("SAMLRequest", Signing.posted(elsewhere.xml()))));
    for (String shire :
        new String[] {"https://evil.example/acs", trusting.consumer() + "/more", "/acs"}) {
      assertRefused(visitor.get(unsolicited(trusting.entityId(), "&shire=" + encode(shire))));
    }
    assertRefused(
        visitor.get(unsolicited(trusting.entityId(), "&shire=" + encode(signing.consumer()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-3", "33", "three"})
  void anIndexThatTheServiceDoesNotHaveIsRefused(String index) {
    trusting.numbersItsConsumers(0, 3);
    String attribute = "AssertionConsumerServiceIndex=\"" + index + "\"";
    Message posted = Message.authn(trusting.entityId(), at(POST)).with(attribute);
    assertRefused(visitor.post(POST, Map.of("SAMLRequest", Signing.posted(posted.xml()))));
    Message redirected = Message.authn(trusting.entityId(), at(REDIRECT)).with(attribute);
    assertRefused(visitor.get(REDIRECT + "?" + Signing.redirected(redirected.xml(), null)));
  }

  @Test
  void aSignInBeginsHereForKnownServicesOnly() {
    assertRefused(visitor.get(unsolicited("urn:nobody", "")));
    assertRefused(visitor.get(unsolicited("demo-service", "")));
    assertRefused(visitor.get(unsolicited(trusting.entityId(), "&time=yesterday")));
    assertRefused(visitor.get("/idp/profile/SAML2/Unsolicited/SSO"));
  }

  private Message request(String path) {
    return Message.authn(signing.entityId(), at(path));
  }

  private Document enveloped(Message request) {
    return Signing.enveloped(Xml.parse(request.xml()), signing.key());
  }

  private static String signedQuery(Message request, PrivateKey key) {
    return Signing.signed(Signing.redirected(request.xml(), "x"), key);
  }

  private static Map<String, String> form(Document document) {
    return Map.of("SAMLRequest", Signing.posted(Xml.text(document)));
  }

  private static String unsolicited(String service, String more) {
    return UNSOLICITED + encode(service) + more;
  }

  private static String encode(String text) {
    return Signing.encode(text);
  }

  private String at(String path) {
    return stack.addresses().keycloak() + path;
  }

  private void assertAccepted() {
    assertThat(visitor.shows("profile-form") || visitor.shows("kc-form-login"))
        .as("%s %s", visitor.status(), visitor.body())
        .isTrue();
  }

  private static void assertRefused(SamlVisitor visitor) {
    assertThat(visitor.status()).isEqualTo(400);
    assertThat(visitor.body()).doesNotContain("<form", "evil.example");
  }
}
