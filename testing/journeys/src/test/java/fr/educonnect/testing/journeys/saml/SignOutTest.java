package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving all services at once, asked for by one of them or at today's address. */
@ExtendWith(StackExtension.class)
class SignOutTest {
  private static final String LOGOUT = "/idp/profile/Logout";
  private static final String ACCOUNT = "/realms/educonnect/family/account";
  private static final String UNSOLICITED = "/idp/profile/SAML2/Unsolicited/SSO?providerId=";

  private final Stack stack;
  private final Person student;
  private final SamlVisitor visitor;
  private final TrialService first;
  private final TrialService second;
  private final TrialService silent;

  SignOutTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
    visitor = new SamlVisitor(stack);
    first = new TrialService(stack, "urn:essai:un", leaving("post", "https://un.example/slo"));
    second = new TrialService(stack, "urn:essai:deux", leaving("post", "https://deux.example/slo"));
    silent = new TrialService(stack, "urn:essai:muet", Map.of());
  }

  private static Map<String, String> leaving(String binding, String address) {
    return Map.of("saml_single_logout_service_url_" + binding, address);
  }

  @AfterEach
  void forgetTheServices() {
    first.close();
    second.close();
    silent.close();
  }

  @Test
  void todaysAddressLeavesEveryServiceAndShowsOurPage() {
    open(first, second, silent);
    visitor.get(LOGOUT);
    answerAll(2);
    assertThat(visitor.status()).isEqualTo(200);
    assertThat(visitor.shows("kc-info-message")).isTrue();
    assertThat(visitor.isSignedIn()).isFalse();
    visitor.get(UNSOLICITED + Signing.encode(first.entityId()));
    assertThat(visitor.shows("profile-form") || visitor.shows("kc-form-login")).isTrue();
  }

  @Test
  void aServiceThatDoesNotAnswerKeepsNobodySignedIn() {
    String before = open(first, silent).one("NameID").getTextContent();
    visitor.get(LOGOUT);
    assertThat(visitor.received().root().getLocalName()).isEqualTo("LogoutRequest");
    visitor.get(UNSOLICITED + Signing.encode(silent.entityId()));
    assertThat(visitor.shows("profile-form") || visitor.shows("kc-form-login")).isTrue();
    visitor.signIn(stack.take(Spare.STUDENT_ACTIVE));
    assertThat(visitor.received().one("NameID").getTextContent()).isNotEqualTo(before);
  }

  @Test
  void whoHasLeftIsNotKnownOnOurOwnPagesEither() {
    open(first);
    visitor.get(ACCOUNT);
    assertThat(visitor.body()).contains(student.login());
    visitor.get(LOGOUT);
    visitor.get(ACCOUNT);
    assertThat(visitor.body()).doesNotContain(student.login());
    assertThat(visitor.shows("profile-form") || visitor.shows("kc-form-login")).isTrue();
  }

  @Test
  void withoutASessionThereIsOurPageToo() {
    visitor.get(LOGOUT);
    assertThat(visitor.status()).isEqualTo(200);
    assertThat(visitor.shows("kc-info-message")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"return", "ReturnTo"})
  void goesBackToTheServiceWhoseAddressItIs(String parameter) {
    String back = LOGOUT + "?" + parameter + "=" + Signing.encode(silent.page());
    open(silent);
    visitor.get(back);
    assertThat(visitor.location()).isEqualTo(silent.page());
    assertThat(visitor.isSignedIn()).isFalse();
    assertThat(visitor.get(back).location()).isEqualTo(silent.page());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "javascript:alert(1)",
        "/realms/master"
      })
  void goesNowhereElse(String target) {
    open(silent);
    visitor.get(LOGOUT + "?return=" + Signing.encode(target));
    assertThat(visitor.status()).isEqualTo(200);
    assertThat(visitor.shows("kc-info-message")).isTrue();
    assertThat(visitor.body()).doesNotContain("evil.example", "alert(1)", "/realms/master");
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void aServiceThatLeavesByPostIsAnsweredAfterTheOthersLeft() {
    Received mine = open(first);
    open(second, silent);
    Message request = leave(first, mine, "POST");
    visitor.post(
        "/idp/profile/SAML2/POST/SLO",
        Map.of("SAMLRequest", Signing.posted(request.xml()), "RelayState", "back"));
    assertThat(answerAll(1)).containsKey("https://deux.example/slo");
    assertAnswered(request, "https://un.example/slo");
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void aServiceThatLeavesByRedirectionIsAnsweredWhereItCanBe() {
    Received mine = open(first);
    Message request = leave(first, mine, "Redirect");
    visitor.get("/idp/profile/SAML2/Redirect/SLO?" + Signing.redirected(request.xml(), "back"));
    assertAnswered(request, "https://un.example/slo");
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void aServiceThatNamesItsSessionFromAnotherBrowserIsAnsweredUnderOurName() {
    Received mine = open(first);
    Message request = leave(first, mine, "POST");
    SamlVisitor other =
        new SamlVisitor(stack)
            .post(
                "/idp/profile/SAML2/POST/SLO",
                Map.of("SAMLRequest", Signing.posted(request.xml()), "RelayState", "back"));
    assertThat(other.received().one("Issuer").getTextContent())
        .isEqualTo(stack.addresses().samlIdentityProvider());
    assertThat(other.received().root().getAttribute("InResponseTo")).isEqualTo(request.id());
    visitor.get(UNSOLICITED + Signing.encode(first.entityId()));
    assertThat(visitor.shows("profile-form") || visitor.shows("kc-form-login")).isTrue();
  }

  @Test
  void aServiceWithoutAnAddressForTheAnswerLeavesAllTheSame() {
    Received mine = open(silent);
    open(first);
    Message request = leave(silent, mine, "POST");
    Map<String, String> form = Map.of("SAMLRequest", Signing.posted(request.xml()));
    visitor.post("/idp/profile/SAML2/POST/SLO", form);
    answerAll(1);
    assertThat(visitor.shows("kc-info-message")).isTrue();
    assertThat(visitor.isSignedIn()).isFalse();
    assertThat(
            new SamlVisitor(stack)
                .post("/idp/profile/SAML2/POST/SLO", form)
                .shows("kc-info-message"))
        .isTrue();
  }

  @Test
  void servicesThatHearOfItInAFrameAreToldWhateverComesBetween() {
    try (FramedServices framed = new FramedServices(stack, "cadre-1", "cadre-2", "cadre-3")) {
      open(first, second);
      framed.names().forEach(name -> visitor.get(framed.signIn(name)));
      visitor.get(LOGOUT);
      answerAll(2);
      framed.names().forEach(name -> assertThat(visitor.body()).contains(framed.frame(name)));

      Received mine = open(first);
      open(second);
      framed.names().forEach(name -> visitor.get(framed.signIn(name)));
      Message request = leave(first, mine, "POST");
      visitor.post(
          "/idp/profile/SAML2/POST/SLO", Map.of("SAMLRequest", Signing.posted(request.xml())));
      answerAll(1);
      framed.names().forEach(name -> assertThat(visitor.body()).contains(framed.frame(name)));
      assertThat(visitor.received().address()).isEqualTo("https://un.example/slo");
    }
  }

  /** Signs in to these services and gives the last one's answer. */
  private Received open(TrialService... services) {
    Received received = null;
    for (TrialService service : services) {
      visitor.get(UNSOLICITED + Signing.encode(service.entityId()));
      if (visitor.shows("profile-form") || visitor.shows("kc-form-login")) {
        visitor.signIn(student);
      }
      received = visitor.received();
    }
    return received;
  }

  private Message leave(TrialService service, Received signIn, String binding) {
    return Message.logout(
        service.entityId(),
        stack.addresses().keycloak() + "/idp/profile/SAML2/" + binding + "/SLO",
        signIn.one("NameID").getTextContent(),
        signIn.one("AuthnStatement").getAttribute("SessionIndex"));
  }

  /** As so many services, answers the sign-out that each is asked for. */
  private Map<String, String> answerAll(int many) {
    Map<String, String> asked = new HashMap<>();
    for (int i = 0; i < many; i++) {
      Received request = visitor.received();
      assertThat(request.root().getLocalName()).isEqualTo("LogoutRequest");
      assertThat(request.one("Issuer").getTextContent())
          .isEqualTo(stack.addresses().samlIdentityProvider());
      String service =
          request.address().contains("un.example") ? first.entityId() : second.entityId();
      asked.put(request.address(), service);
      String answer =
          Message.loggedOut(
                  service,
                  stack.addresses().keycloak() + "/idp/profile/SAML2/POST/SLO",
                  request.root().getAttribute("ID"))
              .xml();
      visitor.post("/idp/profile/SAML2/POST/SLO", Map.of("SAMLResponse", Signing.posted(answer)));
    }
    return asked;
  }

  private void assertAnswered(Message request, String address) {
    Received answer = visitor.received();
    assertThat(answer.root().getLocalName()).isEqualTo("LogoutResponse");
    assertThat(answer.address()).isEqualTo(address);
    assertThat(answer.relayState()).isEqualTo("back");
    assertThat(answer.status()).isEqualTo("Success");
    assertThat(answer.root().getAttribute("InResponseTo")).isEqualTo(request.id());
    assertThat(answer.one("Issuer").getTextContent())
        .isEqualTo(stack.addresses().samlIdentityProvider());
  }
}
