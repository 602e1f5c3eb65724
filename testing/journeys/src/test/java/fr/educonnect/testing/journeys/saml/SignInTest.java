package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sign-ins at today's addresses, begun by a service and begun here. */
@ExtendWith(StackExtension.class)
class SignInTest {
  /** Four kilobytes, with characters that have to be encoded everywhere. */
  private static final String DEEP_LINK =
      "https://ent.example/page?x=1&y=é " + "0123456789abcdef".repeat(254);

  private static final String REDIRECT = "/idp/profile/SAML2/Redirect/SSO";
  private static final String POST = "/idp/profile/SAML2/POST/SSO";
  private static final String UNSOLICITED = "/idp/profile/SAML2/Unsolicited/SSO?providerId=";

  private final Stack stack;
  private final Person student;
  private final SamlVisitor visitor;
  private final TrialService service;

  SignInTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
    visitor = new SamlVisitor(stack);
    service = new TrialService(stack, "urn:fi:ent:essai:1.0", Map.of());
  }

  @AfterEach
  void forgetTheService() {
    service.close();
  }

  @Test
  void metadataAreAtTodaysAddressSignedAndComplete() {
    HttpVisitor http = new HttpVisitor().get(at("/idp/shibboleth"));
    assertThat(http.status()).isEqualTo(200);
    Document metadata = Xml.parse(http.body());
    Element root = metadata.getDocumentElement();
    assertThat(root.getAttribute("entityID")).isEqualTo(at("/idp"));
    assertThat(Signing.isRight(Xml.one(metadata, "Signature"), signingKey(metadata))).isTrue();
    assertThat(Xml.values(metadata, "SingleSignOnService", "Location"))
        .contains(at(POST), at(REDIRECT));
    assertThat(Xml.values(metadata, "SingleLogoutService", "Location"))
        .contains(at("/idp/profile/SAML2/POST/SLO"), at("/idp/profile/SAML2/Redirect/SLO"));
    assertThat(http.body())
        .contains(
            "nameid-format:persistent",
            "nameid-format:transient",
            "nameid-format:unspecified",
            "use=\"encryption\"");
  }

  @Test
  void anAnswerToARequestByRedirectionIsSignedTwiceUnderOurName() {
    Message request = Message.authn(service.entityId(), at(REDIRECT));
    Received received =
        visitor
            .get(REDIRECT + "?" + Signing.redirected(request.xml(), DEEP_LINK))
            .signIn(student)
            .received();
    assertThat(received.address()).isEqualTo(service.consumer());
    assertThat(received.relayState()).isEqualTo(DEEP_LINK);
    assertThat(received.status()).isEqualTo("Success");
    assertThat(received.root().getAttribute("InResponseTo")).isEqualTo(request.id());
    assertThat(received.root().getAttribute("Destination")).isEqualTo(service.consumer());
    assertThat(received.one("Audience").getTextContent()).isEqualTo(service.entityId());
    assertThat(received.one("SubjectConfirmationData").getAttribute("Recipient"))
        .isEqualTo(service.consumer());
    assertIssuers(received, 2);
    assertSignatures(received, 2);
  }

  @Test
  void aRequestByPostIsAnsweredAndTheSecondOneWithoutSigningInAgain() {
    Received first = visitor.post(POST, posted(DEEP_LINK)).signIn(student).received();
    assertThat(first.status()).isEqualTo("Success");
    assertThat(first.relayState()).isEqualTo(DEEP_LINK);
    assertThat(visitor.post(POST, posted("again")).received().status()).isEqualTo("Success");
  }

  @Test
  void anAnswerGoesToTheConsumerWhoseIndexIsAskedFor() {
    service.numbersItsConsumers(0, 3);
    Message request = Message.authn(service.entityId(), at(REDIRECT)).with(index(3));
    Received received =
        visitor
            .get(REDIRECT + "?" + Signing.redirected(request.xml(), "x"))
            .signIn(student)
            .received();
    assertThat(received.address()).isEqualTo(service.otherConsumer());
    assertThat(received.root().getAttribute("Destination")).isEqualTo(service.otherConsumer());
    assertThat(received.one("SubjectConfirmationData").getAttribute("Recipient"))
        .isEqualTo(service.otherConsumer());
    assertThat(answered(index(3))).isEqualTo(service.otherConsumer());
    assertThat(answered(index(0))).isEqualTo(service.consumer());
    assertThat(answered("")).isEqualTo(service.consumer());
    String own = "AssertionConsumerServiceURL=\"" + service.consumer() + "\" ";
    assertThat(answered(own + index(3))).isEqualTo(service.consumer());
  }

  private String answered(String attributes) {
    Message request = Message.authn(service.entityId(), at(POST)).with(attributes);
    Map<String, String> form = Map.of("SAMLRequest", Signing.posted(request.xml()));
    return visitor.post(POST, form).received().address();
  }

  private static String index(int number) {
    return "AssertionConsumerServiceIndex=\"" + number + "\"";
  }

  @Test
  void aSignInThatBeginsHereIsToNoRequest() {
    Received received = visitor.get(unsolicited("&time=1756713600")).signIn(student).received();
    assertThat(received.address()).isEqualTo(service.consumer());
    assertThat(received.relayState()).isEqualTo(DEEP_LINK);
    assertThat(received.root().hasAttribute("InResponseTo")).isFalse();
    assertIssuers(received, 2);
    Received elsewhere =
        visitor.get(unsolicited("&shire=" + Signing.encode(service.otherConsumer()))).received();
    assertThat(elsewhere.address()).isEqualTo(service.otherConsumer());
  }

  @Test
  void aDeepLinkSurvivesTheActivation() {
    Person newcomer = stack.take(Spare.STUDENT_NOTIFIED);
    visitor.get(unsolicited("")).signIn(newcomer);
    assertThat(visitor.shows("activation-student")).isTrue();
    assertThat(visitor.activate(newcomer).received().relayState()).isEqualTo(DEEP_LINK);
  }

  @Test
  void aServiceCanAskForAFreshSignIn() {
    visitor.post(POST, posted("x")).signIn(student);
    Message fresh = Message.authn(service.entityId(), at(POST)).with("ForceAuthn=\"true\"");
    visitor.post(POST, Map.of("SAMLRequest", Signing.posted(fresh.xml())));
    assertThat(visitor.shows("kc-form-login")).isTrue();
    visitor.signIn(student);
    assertThat(visitor.received().status()).isEqualTo("Success");
  }

  @Test
  void aServiceCanAskWithoutBotheringAnybody() {
    Message quiet = Message.authn(service.entityId(), at(POST)).with("IsPassive=\"true\"");
    Map<String, String> form =
        Map.of("SAMLRequest", Signing.posted(quiet.xml()), "RelayState", DEEP_LINK);
    Received nobody = visitor.post(POST, form).received();
    assertThat(nobody.status()).contains("NoPassive");
    assertThat(nobody.relayState()).isEqualTo(DEEP_LINK);
    assertThat(nobody.message().getElementsByTagNameNS("*", "Assertion").getLength()).isZero();
    assertIssuers(nobody, 1);

    visitor.post(POST, posted("x")).signIn(student);
    assertThat(visitor.post(POST, form).received().status()).isEqualTo("Success");
  }

  private Map<String, String> posted(String relayState) {
    Message request = Message.authn(service.entityId(), at(POST));
    return Map.of("SAMLRequest", Signing.posted(request.xml()), "RelayState", relayState);
  }

  private String unsolicited(String more) {
    return UNSOLICITED
        + Signing.encode(service.entityId())
        + "&target="
        + Signing.encode(DEEP_LINK)
        + more;
  }

  private String at(String path) {
    return stack.addresses().keycloak() + path;
  }

  private void assertIssuers(Received received, int many) {
    NodeList issuers = received.message().getElementsByTagNameNS("*", "Issuer");
    assertThat(issuers.getLength()).isEqualTo(many);
    for (int i = 0; i < many; i++) {
      assertThat(issuers.item(i).getTextContent()).isEqualTo(at("/idp"));
    }
  }

  private void assertSignatures(Received received, int many) {
    PublicKey key = signingKey(OurMetadata.of(stack).document());
    NodeList signatures = received.message().getElementsByTagNameNS("*", "Signature");
    assertThat(signatures.getLength()).isEqualTo(many);
    for (int i = 0; i < many; i++) {
      assertThat(Signing.isRight((Element) signatures.item(i), key)).isTrue();
    }
  }

  private static PublicKey signingKey(Document metadata) {
    String certificate = new OurMetadata(metadata).signing().get(0);
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(
              new ByteArrayInputStream(Base64.getMimeDecoder().decode(certificate)))
          .getPublicKey();
    } catch (CertificateException e) {
      throw new AssertionError(e);
    }
  }
}
