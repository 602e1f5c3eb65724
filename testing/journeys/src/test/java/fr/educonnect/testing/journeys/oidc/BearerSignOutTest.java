package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-out that a service's server asks for. */
@ExtendWith(StackExtension.class)
class BearerSignOutTest {
  private final Stack stack;
  private final Person guardian;
  private final String address;
  private TrialService service;

  BearerSignOutTest(Stack stack) {
    this.stack = stack;
    guardian = stack.people().roles().get("guardianActive");
    address = stack.addresses().keycloak() + "/idp/profile/oidc/logout";
  }

  @BeforeEach
  void register() {
    service = TrialService.oidc(stack, Map.of("access.token.lifespan", "1"));
  }

  @AfterEach
  void forget() {
    service.close();
  }

  @Test
  void endsTheSessionAlsoWithATokenThatHasExpiredAndAgain() {
    Guest guest = new Guest().open(service.authorization()).signIn(guardian);
    String token = service.tokens(guest).get("id_token").asText();
    Instant end = Instant.ofEpochSecond(TrialService.claims(token).get("exp").asLong());
    Wait.until("end of the token", Duration.ofSeconds(10), () -> Instant.now().isAfter(end));

    assertThat(call(token).status()).isEqualTo(200);
    assertThat(guest.open(service.authorization()).shows("kc-form-login")).isTrue();
    assertThat(call(token).status()).isEqualTo(200);
  }

  @Test
  void leavesAloneASessionThatIsNotTheTokens() {
    Guest guest = new Guest().open(service.authorization()).signIn(guardian);
    String token = service.tokens(guest).get("id_token").asText();
    Guest elsewhere = new Guest().open(service.authorization()).signIn(guardian);
    assertThat(call(token).status()).isEqualTo(200);
    assertThat(elsewhere.open(service.authorization()).isLedTo(TrialService.CALLBACK)).isTrue();
  }

  @Test
  void refusesAnAccessTokenAndATokenThatWasChanged() {
    Guest guest = new Guest().open(service.authorization()).signIn(guardian);
    JsonNode tokens = service.tokens(guest);
    String token = tokens.get("id_token").asText();
    int middle = token.length() - 20;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    refused(tokens.get("access_token").asText());
    refused(token.substring(0, middle) + other + token.substring(middle + 1));
    assertThat(guest.open(service.authorization()).isLedTo(TrialService.CALLBACK)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
  void refusesWhatIsNoTokenOfOurs(String text) {
    refused(text);
  }

  @Test
  void leadsABrowserToTheServersOwnSignOut() {
    HttpVisitor browser = new HttpVisitor().get(address + "?client_id=" + service.clientId());
    assertThat(browser.status()).isEqualTo(307);
    assertThat(browser.location())
        .endsWith("/protocol/openid-connect/logout?client_id=" + service.clientId());
  }

  private HttpVisitor call(String token) {
    return new HttpVisitor().get(address, token);
  }

  private void refused(String token) {
    HttpVisitor answer = call(token);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).isEqualTo("{\"error\":\"invalid_token\"}");
    assertThat(answer.headers().get("www-authenticate").get(0)).contains("invalid_token");
  }
}
