package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services made with others' libraries, which know today's addresses, or no PKCE. */
@ExtendWith(StackExtension.class)
class OlderServiceTest {
  private final Stack stack;
  private final Person student;

  OlderServiceTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
  }

  @Test
  void aServiceThatKnowsTodaysAddressesReadsWhoSignedInAndSignsOutFromItsServer() {
    Guest guest = new Guest().open(stack.addresses().olderService() + "/callback");
    assertThat(guest.shows("profile-form")).isFalse();
    assertThat(guest.body()).contains("id=\"profile-current\">Élève<");
    JsonNode received = TrialService.json(guest.signIn(student).body());
    assertThat(received.path("claims").path("given_name").asText()).isEqualTo(student.firstName());
    assertThat(received.path("claims").path("FrEduCtPersonAffiliation").isArray()).isTrue();
    assertThat(received.path("said").path("expires_in").asInt()).isBetween(590, 600);
    assertThat(received.path("said").path("token_type").asText()).isEqualTo("Bearer");
    assertThat(received.path("said").path("scope").asText().split(" "))
        .contains("openid", "ect.scope.cnx", "ect.scope.stage");

    guest.open(stack.addresses().oidcService() + "/callback");
    guest.http().post(stack.addresses().olderService() + "/sign-out", Map.of());
    assertThat(TrialService.json(guest.body()).path("status").asInt()).isEqualTo(200);
    assertThat(guest.open(stack.addresses().oidcService() + "/").body()).contains("pas connecté");
    guest.open(stack.addresses().oidcService() + "/callback").sees("profile-form");
  }

  @Test
  void aServiceWithoutPkceReadsWhoSignedIn() {
    Guest guest = new Guest().open(stack.addresses().oidcService() + "/callback?pkce=none");
    assertThat(guest.signIn(student).body()).contains(student.firstName(), "Données reçues");
  }
}
