package fr.educonnect.testing.journeys.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.franceconnect.ProviderError;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing but a right answer signs anybody in; whatever else comes is told to the person. */
@ExtendWith(StackExtension.class)
@Isolated
class RefusalsTest {
  private static final String FAILED = "FranceConnect n’a pas abouti";
  private static final String CANCELLED = "a été interrompue";
  private static final String UNAVAILABLE = "ne répond pas";

  private final Stack stack;
  private final Identity identity;
  private final Events events;

  RefusalsTest(Stack stack) {
    this.stack = stack;
    identity = stack.franceConnect().identities().add("Camille Inconnue", "DUSILLON", "VALROSE");
    events = new Events(stack);
  }

  private Caller caller() {
    return new Caller(stack).openSignIn().connect();
  }

  @Test
  void asksAsTheContractWantsIt() {
    Caller caller = caller();
    assertThat(caller.isLetIn()).isTrue();
    assertThat(caller.asked("nonce")).matches("[0-9a-f]{64}");
    assertThat(caller.asked("state")).matches("[A-Za-z0-9_.-]{64,}");
    assertThat(caller.asked("acr_values")).isEqualTo("eidas1");
    assertThat(caller.asked("scope")).isEqualTo("openid given_name family_name preferred_username");
    assertThat(caller.asked("code_challenge_method")).isEqualTo("S256");
    assertThat(caller.asked("prompt")).isEmpty();
    assertThat(caller.asked("nonce")).isNotEqualTo(caller().asked("nonce"));
  }

  @ParameterizedTest
  @CsvSource({
    "CODE_REPLAYED, code_refused",
    "ID_TOKEN_UNSIGNED, signature",
    "ID_TOKEN_HS256, signature",
    "ID_TOKEN_WRONG_KEY, signature",
    "ID_TOKEN_EXPIRED, expired",
    "ID_TOKEN_WITHOUT_EXPIRY, expired",
    "ID_TOKEN_OTHER_AUDIENCE, not_for_us",
    "ID_TOKEN_OTHER_ISSUER, not_for_us",
    "ID_TOKEN_OTHER_NONCE, nonce",
    "ID_TOKEN_WITHOUT_NONCE, nonce",
    "ID_TOKEN_LOWER_ACR, level",
    "ID_TOKEN_WITHOUT_ACR, level",
    "ID_TOKEN_WITHOUT_SUB, subject",
    "USERINFO_JSON, user_info",
    "USERINFO_UNSIGNED, signature",
    "USERINFO_HS256, signature",
    "USERINFO_WRONG_KEY, signature",
    "USERINFO_OTHER_SUB, subject",
    "USERINFO_OTHER_AUDIENCE, not_for_us",
    "USERINFO_OTHER_ISSUER, not_for_us",
    "USERINFO_REFUSED, user_info",
  })
  void refusesAnAnswerThatIsFalse(Fault fault, String event) {
    assertRefused(caller().choose(identity, fault).follow(), FAILED, event);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCESS_DENIED, CANCELLED",
    "SERVER_ERROR, UNAVAILABLE",
    "TEMPORARILY_UNAVAILABLE, UNAVAILABLE",
    "INVALID_REQUEST, REQUEST_REFUSED",
    "INVALID_CLIENT, REQUEST_REFUSED",
    "INVALID_IDP_HINT, REQUEST_REFUSED",
  })
  void tellsInWordsWhatFranceConnectTellsInCodes(ProviderError error, String outcome) {
    String words =
        switch (outcome) {
          case "CANCELLED" -> CANCELLED;
          case "UNAVAILABLE" -> UNAVAILABLE;
          default -> FAILED;
        };
    Caller caller = caller().fail(error.code(), Fault.NONE).follow();
    assertRefused(caller, words, outcome.toLowerCase(Locale.ROOT));
  }

  @Test
  void saysWhenFranceConnectIsDown() {
    Caller caller = caller().choose(identity, Fault.TOKEN_UNAVAILABLE).follow();
    assertRefused(caller, UNAVAILABLE, "unavailable");
  }

  private void assertRefused(Caller caller, String words, String event) {
    assertThat(caller.ours().status()).isEqualTo(200);
    assertThat(caller.ours().body()).contains("id=\"kc-alert\"", words, "id=\"kc-form-login\"");
    assertThat(caller.isSignedIn()).isFalse();
    assertThat(events.all())
        .hasSize(1)
        .first()
        .asString()
        .contains("IDENTITY_PROVIDER_LOGIN_ERROR", "\"franceconnect_" + event + "\"")
        .doesNotContain(identity.sub(), "Camille", "DUSILLON", "VALROSE");
  }

  @ParameterizedTest
  @CsvSource({"STATE_OMITTED", "STATE_ALTERED"})
  void knowsNobodyWithoutTheStateThatItGave(Fault fault) {
    assertStranger(caller().choose(identity, fault));
    assertStranger(caller().fail("access_denied", fault));
  }

  private void assertStranger(Caller caller) {
    assertThat(caller.ours().status()).isEqualTo(400);
    assertThat(caller.ours().body()).contains("id=\"kc-error-message\"", FAILED);
    assertThat(caller.isSignedIn()).isFalse();
    assertThat(events.all())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event).contains("\"franceconnect_state\""));
  }

  /** Somebody else's answer, followed in another browser, as a link in a mail would be. */
  @Test
  void takesNoAnswerToAnotherBrowser() {
    Caller first = caller();
    Caller second = new Caller(stack).openSignIn();
    second.ours().get(first.answerFor(identity));
    assertThat(second.follow().isSignedIn()).isFalse();
    assertThat(second.isAtService()).isFalse();
    assertThat(second.ours().body()).contains("id=\"kc-page-title\"");
    assertThat(events.all())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event).contains("_ERROR\""));
  }

  @Test
  void readsTheKeysAgainWhenTheyRotate() {
    assertThat(caller().choose(identity, Fault.NONE).ours().location())
        .contains("first-broker-login");
    stack.franceConnect().rotateKeys();
    assertThat(caller().choose(identity, Fault.NONE).ours().location())
        .contains("first-broker-login");
    stack.franceConnect().signByRsa(true);
    try {
      assertThat(caller().choose(identity, Fault.NONE).ours().location())
          .contains("first-broker-login");
    } finally {
      stack.franceConnect().signByRsa(false);
    }
  }

  @Test
  void writesNothingPersonalToTheLog() throws IOException {
    caller().choose(identity, Fault.NONE).follow();
    caller().choose(identity, Fault.USERINFO_OTHER_SUB).follow();
    assertThat(Files.readString(stack.log("keycloak-1")))
        .contains("FranceConnect's answer is refused: SUBJECT")
        .doesNotContain(identity.sub(), "DUSILLON", "VALROSE");
  }
}
