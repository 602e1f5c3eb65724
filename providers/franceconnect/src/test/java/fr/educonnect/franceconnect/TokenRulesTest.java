package fr.educonnect.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.JsonWebToken;

class TokenRulesTest {
  private static final long NOW = 1_800_000_000;
  private static final TokenRules RULES = rules(Level.EIDAS1);

  private static TokenRules rules(Level level) {
    return new TokenRules("https://fc.example/api/v2", "partner", "nonce", level);
  }

  private static JsonWebToken token() {
    JsonWebToken token = new JsonWebToken();
    token.issuer("https://fc.example/api/v2").audience("partner").subject("sub").exp(NOW + 1);
    token.setOtherClaims("nonce", "nonce");
    token.setOtherClaims("acr", "eidas1");
    return token;
  }

  @Test
  void takesWhatIsAsAsked() {
    assertThat(RULES.refusal(token(), NOW)).isEmpty();
    JsonWebToken higher = token();
    higher.setOtherClaims("acr", "eidas2");
    assertThat(RULES.refusal(higher, NOW)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void refuses(Refusal refusal, Consumer<JsonWebToken> fault) {
    JsonWebToken token = token();
    fault.accept(token);
    assertThat(RULES.refusal(token, NOW)).contains(refusal);
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
        fault(Refusal.NOT_FOR_US, token -> token.issuer("https://other.example")),
        fault(Refusal.NOT_FOR_US, token -> token.issuer(null)),
        fault(Refusal.NOT_FOR_US, token -> token.audience("other")),
        fault(Refusal.NOT_FOR_US, token -> token.audience("partner", "other")),
        fault(Refusal.NOT_FOR_US, token -> token.audience()),
        fault(Refusal.NOT_FOR_US, token -> token.issuedFor("other")),
        fault(Refusal.EXPIRED, token -> token.exp(NOW)),
        fault(Refusal.EXPIRED, token -> token.exp(null)),
        fault(Refusal.NONCE, token -> token.setOtherClaims("nonce", "other")),
        fault(Refusal.NONCE, token -> token.setOtherClaims("nonce", null)),
        fault(Refusal.LEVEL, token -> token.setOtherClaims("acr", "eidas0")),
        fault(Refusal.LEVEL, token -> token.setOtherClaims("acr", null)),
        fault(Refusal.SUBJECT, token -> token.subject(null)),
        fault(Refusal.SUBJECT, token -> token.subject(" ")));
  }

  private static Arguments fault(Refusal refusal, Consumer<JsonWebToken> fault) {
    return Arguments.of(refusal, fault);
  }

  @Test
  void takesNoLowerLevelThanAsked() {
    assertThat(rules(Level.EIDAS2).refusal(token(), NOW)).contains(Refusal.LEVEL);
  }

  @Test
  void takesNothingWhereNothingWasAsked() {
    TokenRules unasked = new TokenRules(RULES.issuer(), RULES.clientId(), null, Level.EIDAS1);
    assertThat(unasked.refusal(token(), NOW)).contains(Refusal.NONCE);
  }
}
