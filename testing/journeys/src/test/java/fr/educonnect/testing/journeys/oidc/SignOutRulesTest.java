package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the OpenID Foundation's plan of RP-Initiated Logout looks at beside {@link
 * AuthorizationRulesTest}: nobody else ends a session unasked, and nobody is led where no service
 * is known to have asked for it.
 */
@ExtendWith(StackExtension.class)
class SignOutRulesTest {
  private final Person student;
  private final Stack stack;
  private TrialService service;
  private Guest guest;
  private String hint;

  SignOutRulesTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
  }

  @BeforeEach
  void signIn() {
    service = TrialService.oidc(stack, Map.of());
    guest = new Guest().open(service.authorization()).signIn(student);
    hint = service.tokens(guest).get("id_token").asText();
  }

  @AfterEach
  void forget() {
    service.close();
  }

  @Test
  void withNothingToGoByThePersonIsAsked() {
    guest.open(service.endpoint("logout")).sees("kc-logout-confirm");
    assertSignedIn(true);
  }

  @Test
  void withoutAnAddressThePersonStaysOnOurPage() {
    signOut(Map.of("id_token_hint", hint, "state", "left"));
    assertThat(guest.http().status()).isEqualTo(200);
    assertSignedIn(false);
  }

  @Test
  void withoutAStateNoneComesBack() {
    signOut(Map.of("id_token_hint", hint, "post_logout_redirect_uri", TrialService.SIGNED_OUT));
    assertThat(guest.http().location()).isEqualTo(TrialService.SIGNED_OUT);
    assertSignedIn(false);
  }

  @Test
  void anAddressWithoutAHintOrWithMoreThanWasRegisteredIsRefused() {
    signOut(Map.of("post_logout_redirect_uri", TrialService.SIGNED_OUT));
    assertRefused();
    signOut(
        Map.of(
            "id_token_hint", hint, "post_logout_redirect_uri", TrialService.SIGNED_OUT + "?a=b"));
    assertRefused();
  }

  @Test
  void aHintThatIsNotOursAsItWasIsRefused() {
    String[] parts = hint.split("\\.", -1);
    String none =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    for (String changed : new String[] {none + "." + parts[1] + ".", "garbage", hint + "x"}) {
      signOut(
          Map.of("id_token_hint", changed, "post_logout_redirect_uri", TrialService.SIGNED_OUT));
      assertRefused();
    }
  }

  private void signOut(Map<String, String> parameters) {
    guest.open(service.endpoint("logout") + "?" + TrialService.query(parameters));
  }

  private void assertRefused() {
    assertThat(guest.http().status()).isEqualTo(400);
    assertSignedIn(true);
  }

  private void assertSignedIn(boolean expected) {
    guest.open(service.authorization("prompt", "none"));
    assertThat(guest.told("error")).isEqualTo(expected ? "" : "login_required");
  }
}
