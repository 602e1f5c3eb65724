package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenID Connect Core, PKCE and RP-Initiated Logout demand of a provider. */
@ExtendWith(StackExtension.class)
class AuthorizationRulesTest {
  private static final String VERIFIER = "a-verifier-of-a-trial-that-has-the-length-that-is-needed";

  private final Stack stack;
  private final Person student;
  private TrialService service;

  AuthorizationRulesTest(Stack stack) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/callback",
        "https://trial.example/callback/more",
        "https://trial.example/callback?more=1",
        "https://trial.example/callback#there",
        "https://trial.example@evil.example/callback",
        "//evil.example/callback",
        "http://trial.example/callback",
        "javascript:alert(1)"
      })
  void leadsToNoAddressThatIsNotRegistered(String address) {
    Guest guest = new Guest().open(service.authorization("redirect_uri", address));
    assertThat(guest.http().status()).isEqualTo(400);
    assertThat(guest.sees("kc-error-message").body()).doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "https://trial.example/signed-out/more",
        "https://trial.example/callback"
      })
  void leadsToNoAddressThatIsNotRegisteredAfterASignOut(String address) {
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    String token = service.tokens(guest).get("id_token").asText();
    guest.open(service.signOut(token, address));
    assertThat(guest.http().status()).isEqualTo(400);
    assertThat(guest.open(service.authorization()).isLedTo(TrialService.CALLBACK)).isTrue();
  }

  @Test
  void leadsBackAfterASignOutWithWhatTheServiceGave() {
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    String token = service.tokens(guest).get("id_token").asText();
    guest.open(service.signOut(token, TrialService.SIGNED_OUT));
    assertThat(guest.isLedTo(TrialService.SIGNED_OUT)).isTrue();
    assertThat(guest.told("state")).isEqualTo("left");
    assertThat(guest.open(service.authorization()).shows("kc-form-login")).isTrue();
  }

  @Test
  void aCodeIsGoodOnceAndItsTokensEndWithTheSecondTry() {
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    String code = guest.told("code");
    String token = service.tokens(guest).get("access_token").asText();
    String userInfo = service.endpoint("userinfo");
    assertThat(new HttpVisitor().get(userInfo, token).status()).isEqualTo(200);

    HttpVisitor again = service.redeem(code);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body()).contains("invalid_grant");
    assertThat(new HttpVisitor().get(userInfo, token).status()).isEqualTo(401);
  }

  @Test
  void aCodeIsGoodForItsServiceAndAddressOnly() {
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    String code = guest.told("code");
    assertThat(service.redeem(code, "client_secret", "wrong").status()).isEqualTo(401);
    assertThat(service.redeem(code, "redirect_uri", TrialService.SIGNED_OUT).status())
        .isEqualTo(400);
    guest.open(service.authorization());
    String another = guest.told("code");
    HttpVisitor stolen =
        service.redeem(another, "client_id", "demo-service", "client_secret", stack.oidcSecret());
    assertThat(stolen.status()).isEqualTo(400);
    assertThat(stolen.body()).contains("invalid_grant");
  }

  @Test
  void unknownParametersOfATokenRequestAreIgnored() {
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    HttpVisitor answer =
        service.redeem(
            guest.told("code"), "state", "s".repeat(4096), "nonce", "nonce", "more", "more");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode claims =
        TrialService.claims(TrialService.json(answer.body()).get("id_token").asText());
    assertThat(claims.get("nonce").asText()).isEqualTo("nonce");
    assertThat(claims.get("aud").asText()).isEqualTo(service.clientId());
  }

  @Test
  void aPublicServiceNeedsPkceWithS256AndItsVerifier() {
    try (TrialService open = TrialService.publicOidc(stack)) {
      Guest guest = new Guest().open(open.authorization());
      assertThat(guest.told("error")).isEqualTo("invalid_request");
      guest.open(open.authorization("code_challenge", VERIFIER, "code_challenge_method", "plain"));
      assertThat(guest.told("error")).isEqualTo("invalid_request");

      String asked =
          open.authorization("code_challenge", challenge(), "code_challenge_method", "S256");
      guest.open(asked).signIn(student);
      assertThat(open.redeem(guest.told("code")).status()).isEqualTo(400);
      guest.open(asked);
      assertThat(open.redeem(guest.told("code"), "code_verifier", VERIFIER + "x").status())
          .isEqualTo(400);
      guest.open(asked);
      assertThat(open.redeem(guest.told("code"), "code_verifier", VERIFIER).status())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unauthorized_client",
    "response_type, id_token, unauthorized_client",
    "response_type, nothing, unsupported_response_type",
    "scope, openid unknown.scope, invalid_scope",
    "prompt, none, login_required",
    "prompt, none login, login_required"
  })
  void tellsTheServiceWhatIsWrong(String parameter, String value, String error) {
    Guest guest = new Guest().open(service.authorization(parameter, value));
    assertThat(guest.isLedTo(TrialService.CALLBACK)).isTrue();
    String told = guest.http().location();
    assertThat(told).contains("error=" + error, "state=state");
  }

  @Test
  void asksForThePasswordAgainWhereTheServiceWantsThat() {
    Guest guest = new Guest().open(service.authorization()).signIn(student);
    JsonNode first = TrialService.claims(service.tokens(guest).get("id_token").asText());
    guest.open(service.authorization("prompt", "none"));
    JsonNode silent = TrialService.claims(service.tokens(guest).get("id_token").asText());
    assertThat(silent.get("auth_time")).isEqualTo(first.get("auth_time"));
    assertThat(first.get("acr").asText()).isEqualTo("1");
    assertThat(silent.get("acr").asText()).isEqualTo("0");
    assertThat(guest.open(service.authorization("prompt", "login")).shows("kc-form-login"))
        .isTrue();
    assertThat(guest.open(service.authorization("max_age", "3600")).told("code")).isNotEmpty();
  }

  @Test
  void aStateOfFourThousandSignsComesBackAsItWas() {
    String state = "/classes?eleve=é&x=%2F+" + "0123456789abcdef".repeat(256);
    Guest guest = new Guest().open(service.authorization("state", state)).signIn(student);
    assertThat(guest.told("state")).isEqualTo(state);
  }

  @Test
  void theDiscoveryDocumentHoldsWhatIsReallyThere() {
    String ours = stack.addresses().issuer() + "/.well-known/openid-configuration";
    JsonNode document = TrialService.json(new HttpVisitor().get(ours).body());
    assertThat(document.get("issuer").asText()).isEqualTo(stack.addresses().issuer());
    assertThat(texts(document, "subject_types_supported")).isEqualTo("[\"pairwise\"]");
    assertThat(texts(document, "code_challenge_methods_supported")).isEqualTo("[\"S256\"]");
    assertThat(texts(document, "response_types_supported")).isEqualTo("[\"code\"]");
    assertThat(texts(document, "grant_types_supported"))
        .isEqualTo("[\"authorization_code\",\"refresh_token\"]");
    assertThat(texts(document, "acr_values_supported"))
        .isEqualTo("[\"eleve\",\"responsable\",\"0\",\"1\"]");
    assertThat(texts(document, "claims_supported"))
        .contains("FrEduCtId", "FrEduCtPersonAffiliation", "civilite")
        .doesNotContain("email", "preferred_username");
    assertThat(texts(document, "scopes_supported"))
        .contains("openid", "profile", "ect.scope.cnx", "ect.scope.ent", "ect.scope.scolarite")
        .doesNotContain("offline_access", "basic", "acr");
    assertThat(document.get("backchannel_logout_supported").asBoolean()).isTrue();
    assertThat(document.get("frontchannel_logout_supported").asBoolean()).isTrue();
    assertThat(document.has("registration_endpoint")).isFalse();
    assertThat(document.has("device_authorization_endpoint")).isFalse();

    String todays = stack.addresses().keycloak() + "/idp/profile/oidc";
    assertThat(
            TrialService.json(
                new HttpVisitor().get(todays + "/.well-known/openid-configuration").body()))
        .isEqualTo(document);
    JsonNode keys = TrialService.json(new HttpVisitor().get(todays + "/jwks").body());
    assertThat(keys)
        .isEqualTo(
            TrialService.json(new HttpVisitor().get(document.get("jwks_uri").asText()).body()));
    assertThat(keys.get("keys")).isNotEmpty();
  }

  private static String texts(JsonNode document, String name) {
    return document.get(name).toString();
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
