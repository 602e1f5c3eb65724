package fr.educonnect.testing.franceconnect;

import static fr.educonnect.testing.franceconnect.Caller.PARTNER;
import static fr.educonnect.testing.franceconnect.Caller.field;
import static fr.educonnect.testing.franceconnect.Caller.parameters;
import static fr.educonnect.testing.franceconnect.Caller.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator refuses what FranceConnect refuses. */
class ContractTest {
  private final MovedClock clock = new MovedClock();
  private final FranceConnect simulator = FranceConnect.start(0, PARTNER, clock);
  private final Caller caller = new Caller(simulator);

  @AfterEach
  void stop() {
    simulator.close();
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, stranger",
    "redirect_uri, http://127.0.0.1:1/elsewhere",
    "state, 0123456789012345678901234567890",
    "nonce, 0123456789012345678901234567890",
    "state,",
    "nonce,",
  })
  void tellsNobodyElse(String name, String value) {
    HttpResponse<String> answer = caller.authorize(request(name, value));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unsupported_response_type",
    "scope, openid phone, invalid_scope",
    "scope, given_name, invalid_scope",
    "acr_values, eidas2, invalid_request",
    "acr_values,, invalid_request",
    "prompt, none, invalid_request",
    "code_challenge, plain, invalid_request",
  })
  void tellsThePartner(String name, String value, String error) {
    HttpResponse<String> answer = caller.authorize(request(name, value));
    Map<String, String> back = parameters(answer.headers().firstValue("Location").orElseThrow());
    assertThat(back).containsEntry("error", error).containsEntry("state", "s".repeat(64));
  }

  @ParameterizedTest
  @EnumSource(ProviderError.class)
  void goesBackWithAnError(ProviderError error) {
    assertThat(caller.choose(request("prompt", "login"), "error", error.code()))
        .containsEntry("error", error.code())
        .doesNotContainKey("code");
  }

  @Test
  void takesNoBasicAuthentication() {
    String basic =
        Base64.getEncoder()
            .encodeToString(
                (PARTNER.clientId() + ":" + PARTNER.secret()).getBytes(StandardCharsets.UTF_8));
    Map<String, String> form =
        Map.of(
            "grant_type", "authorization_code",
            "code", caller.code(),
            "redirect_uri", PARTNER.redirectUri());
    HttpResponse<String> answer = caller.post(caller.tokenEndpoint(), form, "Basic " + basic);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(field(answer, "error")).isEqualTo("invalid_client");
  }

  @Test
  void givesTokensForACodeOnceAndFor30Seconds() {
    String code = caller.code();
    assertThat(caller.token(code).statusCode()).isEqualTo(200);
    assertThat(field(caller.token(code), "error")).isEqualTo("invalid_grant");
    String late = caller.code();
    clock.forward(Duration.ofSeconds(30));
    assertThat(field(caller.token(late), "error")).isEqualTo("invalid_grant");
  }

  @Test
  void signsTokensAndUserInfoByThePublishedKey() throws Exception {
    HttpResponse<String> tokens = caller.token(caller.code());
    String bearer = "Bearer " + field(tokens, "access_token");
    HttpResponse<String> userInfo = caller.get("/userinfo", bearer);
    assertThat(userInfo.headers().firstValue("Content-Type")).contains("application/jwt");
    JWKSet keys = JWKSet.parse(caller.get("/jwks", bearer).body());
    for (String token : new String[] {field(tokens, "id_token"), userInfo.body()}) {
      SignedJWT signed = SignedJWT.parse(token);
      assertThat(
              signed.verify(
                  new ECDSAVerifier(keys.getKeyByKeyId(signed.getHeader().getKeyID()).toECKey())))
          .isTrue();
      assertThat(signed.getJWTClaimsSet().getSubject()).matches("[0-9a-f]{64}v1");
    }
    clock.forward(Duration.ofSeconds(60));
    assertThat(caller.get("/userinfo", bearer).statusCode()).isEqualTo(401);
  }

  @Test
  void tellsOfAPersonWhatWasAskedFor() throws Exception {
    Map<String, String> back =
        caller.choose(request("scope", "openid family_name"), "identity", "1");
    HttpResponse<String> tokens = caller.token(back.get("code"));
    String userInfo = caller.get("/userinfo", "Bearer " + field(tokens, "access_token")).body();
    assertThat(SignedJWT.parse(userInfo).getJWTClaimsSet().getClaims())
        .containsEntry("family_name", "DUBOIS")
        .doesNotContainKeys("given_name", "birthdate");
  }

  @Test
  void changesKeysAndSubs() throws Exception {
    String former = header(field(caller.token(caller.code()), "id_token"));
    String sub = simulator.identities().find("1").orElseThrow().sub();
    simulator.rotateKeys();
    assertThat(simulator.identities().changeSub("1").sub()).isNotEqualTo(sub);
    assertThat(header(field(caller.token(caller.code()), "id_token"))).isNotEqualTo(former);
  }

  private static String header(String token) throws Exception {
    return SignedJWT.parse(token).getHeader().getKeyID();
  }

  @ParameterizedTest
  @CsvSource({
    "id_token_hint,",
    "id_token_hint, unknown",
    "post_logout_redirect_uri, http://127.0.0.1:1/elsewhere",
    "state,",
  })
  void signsNobodyOutWithout(String name, String value) {
    Map<String, String> request = logout(field(caller.token(caller.code()), "id_token"));
    request.put(name, value == null ? "" : value);
    assertThat(caller.logout(request).statusCode()).isEqualTo(400);
    assertThat(simulator.isOpen(simulator.identities().find("1").orElseThrow())).isTrue();
  }

  @Test
  void signsOutWithATokenThatIsNoLongerValid() {
    Map<String, String> request = logout(field(caller.token(caller.code()), "id_token"));
    clock.forward(Duration.ofMinutes(10));
    String back = caller.logout(request).headers().firstValue("Location").orElseThrow();
    assertThat(back).startsWith(PARTNER.postLogoutUri());
    assertThat(parameters(back)).containsEntry("state", "o".repeat(64));
    assertThat(simulator.isOpen(simulator.identities().find("1").orElseThrow())).isFalse();
  }

  private static Map<String, String> logout(String idToken) {
    return new HashMap<>(
        Map.of(
            "id_token_hint", idToken,
            "post_logout_redirect_uri", PARTNER.postLogoutUri(),
            "state", "o".repeat(64)));
  }
}
