package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A service hears that somebody has left another one: in a frame of the last page (Front-Channel
 * Logout), or by a call from server to server (Back-Channel Logout).
 */
@ExtendWith(StackExtension.class)
class SignOutIsToldTest {
  private final ListeningService listening = new ListeningService();
  private final Stack stack;
  private final Person student;
  private TrialService service;

  SignOutIsToldTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
  }

  @AfterEach
  void forget() {
    service.close();
    listening.close();
  }

  @Test
  void inAFrameAfterWhichTheWayGoesOn(Visitor visitor) throws InterruptedException {
    String session = isLeft(visitor);
    assertThat(listening.told())
        .isEqualTo(Map.of("iss", stack.addresses().issuer(), "sid", session, "school", "here"));
    visitor.check("signed-out-services");
    visitor.page().setViewportSize(320, 640);
    visitor.check("signed-out-services-narrow");
    listening.answer();
    assertLeft(visitor);
    assertThat(listening.isToldMore()).isFalse();
  }

  @Test
  void aServiceThatDoesNotAnswerKeepsNobody(Visitor visitor) throws InterruptedException {
    isLeft(visitor);
    assertThat(listening.told()).containsKey("sid");
    visitor.hand().press("continue");
    assertLeft(visitor);
  }

  @Test
  void whoHasNowhereToGoOnToIsToldThatItIsDone(Visitor visitor) throws InterruptedException {
    String hint = isSignedIn(visitor);
    listening.answer();
    visitor.page().navigate(service.endpoint("logout") + "?id_token_hint=" + hint);
    assertThat(listening.told()).containsKey("sid");
    assertThat(visitor.page().innerText("h1")).isEqualTo("Vous êtes déconnecté");
    visitor.check("signed-out-services-end");
  }

  @Test
  void thePageShowsNoOtherFrames() {
    service = TrialService.oidc(stack, listening.inAFrame());
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    String hint = service.tokens(guest).get("id_token").asText();
    guest.open(service.signOut(hint, TrialService.SIGNED_OUT));
    assertThat(guest.body()).contains("<iframe src=\"http://" + listening.authority() + "/leave?");
    assertThat(guest.http().headers().get("content-security-policy").get(0).split(" *; *", -1))
        .contains("frame-src 'self' " + listening.authority());
  }

  @Test
  void byACallWithATokenThatProvesWhoCalls() throws Exception {
    service = TrialService.oidc(stack, listening.fromServerToServer());
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    JsonNode before = TrialService.claims(service.tokens(guest).get("id_token").asText());
    guest.open(stack.addresses().oidcService() + "/callback");
    guest.http().post(stack.addresses().oidcService() + "/sign-out", Map.of()).follow();

    Map<String, String> told = listening.told();
    assertThat(told).containsOnlyKeys("logout_token");
    LogoutTokenClaimsSet claims = validator().validate(SignedJWT.parse(told.get("logout_token")));
    assertThat(claims.getSessionID().getValue()).isEqualTo(before.get("sid").asText());
    assertThat(claims.getSubject().getValue()).isEqualTo(before.get("sub").asText());
    assertThat(claims.getAudience()).hasSize(1);
    assertThat(listening.isToldMore()).isFalse();
  }

  /** Issuer, audience, signature, type, time and event, and that there is no nonce. */
  private LogoutTokenValidator validator() throws ParseException {
    JWKSet keys = JWKSet.parse(new HttpVisitor().get(service.endpoint("certs")).body());
    return new LogoutTokenValidator(
        new Issuer(stack.addresses().issuer()),
        new ClientID(service.clientId()),
        true,
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)),
        null);
  }

  /** Signs in at the demo service and at the listening one, whose ID token this gives. */
  private String isSignedIn(Visitor visitor) {
    service = TrialService.oidc(stack, listening.callback(), listening.inAFrame());
    visitor.openOidcService().asStudent().signIn(student).received();
    visitor.page().navigate(service.authorization("redirect_uri", listening.callback()));
    String arrived = visitor.comesTo(listening.callback()).page().url();
    visitor.openOidcService().received();
    return service.idToken(arrived);
  }

  /** Signs in at both and out at the demo service; gives the session's number. */
  private String isLeft(Visitor visitor) {
    String session = TrialService.claims(isSignedIn(visitor)).get("sid").asText();
    visitor.page().click("button");
    visitor.sees("continue");
    return session;
  }

  private void assertLeft(Visitor visitor) {
    visitor.comesTo(stack.addresses().oidcService() + "/");
    assertThat(visitor.page().textContent("h1")).contains("pas connecté");
    visitor.openOidcService().isAskedToSignIn();
  }
}
