package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.process.Wait;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the OpenID Foundation's Basic plan looks at beside {@link AuthorizationRulesTest}. */
@ExtendWith(StackExtension.class)
class CoreRulesTest {
  private final Person student;
  private final Stack stack;
  private TrialService service;

  CoreRulesTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
  }

  @BeforeEach
  void register() {
    service = TrialService.oidc(stack, Map.of());
  }

  @AfterEach
  void forget() {
    service.close();
  }

  @Test
  void userInfoAnswersATokenInAHeaderAndInAForm() {
    String token = service.tokens(signedIn()).get("access_token").asText();
    String address = service.endpoint("userinfo");
    HttpVisitor asked = new HttpVisitor().get(address, token);
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.headers().get("content-type").get(0)).startsWith("application/json");
    assertThat(TrialService.json(asked.body()).get("sub").asText()).isNotEmpty();
    assertThat(new HttpVisitor().call("POST", address, token, "").body()).isEqualTo(asked.body());
    assertThat(new HttpVisitor().post(address, Map.of("access_token", token)).body())
        .isEqualTo(asked.body());
  }

  @Test
  void aServiceShowsItsSecretInTheHeaderAsWell() {
    String code = signedIn().told("code");
    HttpVisitor answer =
        new HttpVisitor()
            .with(
                "Authorization", "Basic " + base64(service.clientId() + ":" + TrialService.SECRET))
            .post(
                service.endpoint("token"),
                Map.of(
                    "grant_type",
                    "authorization_code",
                    "code",
                    code,
                    "redirect_uri",
                    TrialService.CALLBACK));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("cache-control").get(0)).contains("no-store");
  }

  @Test
  void aRequestThatIsPostedCounts() {
    Guest guest = new Guest();
    guest
        .http()
        .post(
            service.endpoint("auth"),
            Map.of(
                "response_type",
                "code",
                "scope",
                "openid",
                "client_id",
                service.clientId(),
                "redirect_uri",
                TrialService.CALLBACK,
                "state",
                "posted"));
    assertThat(guest.signIn(student).told("state")).isEqualTo("posted");
    assertThat(service.tokens(guest).get("id_token").asText()).isNotEmpty();
  }

  @Test
  void whatIsNotUnderstoodDoesNoHarm() {
    Guest guest = signedIn();
    SoftAssertions all = new SoftAssertions();
    Map.of(
            "ui_locales", "se fr",
            "claims_locales", "se",
            "display", "popup",
            "login_hint", student.login(),
            "acr_values", "urn:of:nobody",
            "claims", "{\"userinfo\":{\"name\":{\"essential\":true}}}",
            "more", "more")
        .forEach(
            (name, value) -> {
              guest.open(service.authorization(name, value));
              all.assertThat(guest.isLedTo(TrialService.CALLBACK)).as(name).isTrue();
            });
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eleve urn:of:nobody", "urn:of:nobody 0", "3", "-"})
  void aLevelThatNobodyKnowsAsksForNothing(String level) {
    Guest guest = signedIn();
    guest.open(service.authorization("acr_values", level));
    assertThat(guest.isLedTo(TrialService.CALLBACK)).isTrue();
    assertThat(idToken(guest).get("acr").asText())
        .isEqualTo(level.startsWith("eleve") ? "eleve" : "0");
  }

  @Test
  void aLevelThatNobodyKnowsLetsNobodyPassWhoIsToProveIt() {
    Guest guest = signedIn();
    guest
        .open(service.authorization("acr_values", "urn:of:nobody", "prompt", "login"))
        .sees("kc-form-login");
    guest.open(service.authorization("acr_values", "1")).sees("kc-form-login");
    guest.send(Map.of("password", student.password()));
    assertThat(idToken(guest).get("acr").asText()).isEqualTo("1");
  }

  @Test
  void aSignInThatIsOlderThanTheServiceAllowsIsRepeated() {
    Guest guest = signedIn();
    JsonNode first = idToken(guest);
    long then = first.get("auth_time").asLong();
    Wait.until(
        "two seconds later",
        Duration.ofSeconds(10),
        () -> Instant.now().getEpochSecond() > then + 2);
    guest
        .open(service.authorization("acr_values", "urn:of:nobody", "max_age", "1"))
        .sees("kc-form-login");
    guest.send(Map.of("password", student.password()));
    JsonNode second = idToken(guest);
    assertThat(second.get("auth_time").asLong()).isGreaterThan(then + 1);
    assertThat(second.get("sub")).isEqualTo(first.get("sub"));
  }

  @Test
  void aHintOfWhoIsSignedInNeedsNoPage() {
    Guest guest = signedIn();
    String hint = service.tokens(guest).get("id_token").asText();
    guest.open(service.authorization("prompt", "none", "id_token_hint", hint));
    assertThat(idToken(guest).get("sub")).isEqualTo(TrialService.claims(hint).get("sub"));
  }

  @Test
  void aRequestObjectGoesBeforeTheParametersBesideIt() {
    String object =
        unsigned(
            """
            {"iss": "%1$s", "client_id": "%1$s", "response_type": "code", "scope": "openid",
             "redirect_uri": "%2$s", "state": "within", "nonce": "within"}"""
                .formatted(service.clientId(), TrialService.CALLBACK));
    Guest guest = signedIn();
    guest.open(
        service.authorization("request", object, "redirect_uri", "https://evil.example/callback"));
    assertThat(guest.isLedTo(TrialService.CALLBACK)).isTrue();
    assertThat(guest.told("state")).isEqualTo("within");
    assertThat(idToken(guest).get("nonce").asText()).isEqualTo("within");
  }

  @Test
  void aServiceGetsNewTokensWhileTheSessionLastsAndNoneThatOutliveIt() {
    Guest guest = signedIn();
    JsonNode tokens = service.tokens(guest);
    JsonNode again = TrialService.json(refresh(tokens).body());
    JsonNode before = TrialService.claims(tokens.get("id_token").asText());
    JsonNode after = TrialService.claims(again.get("id_token").asText());
    for (String claim : new String[] {"iss", "sub", "aud", "auth_time", "sid"}) {
      assertThat(after.get(claim)).as(claim).isNotNull().isEqualTo(before.get(claim));
    }
    guest.open(service.authorization("scope", "openid offline_access"));
    assertThat(guest.told("error")).isEqualTo("invalid_scope");

    guest.open(service.endpoint("logout") + "?id_token_hint=" + again.get("id_token").asText());
    assertThat(refresh(again).status()).isEqualTo(400);
  }

  private HttpVisitor refresh(JsonNode tokens) {
    return new HttpVisitor()
        .post(
            service.endpoint("token"),
            Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.get("refresh_token").asText(),
                "client_id",
                service.clientId(),
                "client_secret",
                TrialService.SECRET));
  }

  private Guest signedIn() {
    return new Guest().open(service.authorization()).signIn(student);
  }

  private JsonNode idToken(Guest guest) {
    return TrialService.claims(service.tokens(guest).get("id_token").asText());
  }

  private static String unsigned(String claims) {
    return encode("{\"alg\":\"none\"}") + "." + encode(claims) + ".";
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
