package fr.educonnect.signin.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

class RegistrationNotesTest {

  private final Map<String, String> kept = new HashMap<>();
  private final RegistrationNotes notes = new RegistrationNotes(session());

  @AfterEach
  void comeBackToNow() {
    Time.setOffset(0);
  }

  @Test
  void begin() {
    assertThat(notes.step()).isEqualTo(Step.IDENTITY);
    assertThat(notes.name()).isEmpty();
    assertThat(notes.account()).isEmpty();
    assertThat(notes.shut()).isEmpty();
  }

  @Test
  void forgetTheNameOnceTheCodeWasRight() {
    notes.identity(new TypedName("Voisin", "Anne"), "+33612345601");
    notes.proved(42);
    assertThat(kept.toString()).doesNotContain("Voisin").doesNotContain("Anne");
    assertThat(notes.account()).hasValue(42);
    assertThat(notes.number()).contains("+33612345601");
  }

  @Test
  void forgetEverythingWhenTheJourneyIsOver() {
    notes.identity(new TypedName("Voisin", "Anne"), "+33612345601");
    notes.step(Step.CODE);
    notes.shutFor(Duration.ofMinutes(5));
    notes.clear();
    assertThat(kept).isEmpty();
  }

  @Test
  void stayShutAsLongAsTheLimitLasts() {
    notes.shutFor(Duration.ofMinutes(5));
    assertThat(notes.shut()).hasValueSatisfying(left -> assertThat(left).isPositive());
    Time.setOffset(301);
    assertThat(notes.shut()).isEmpty();
  }

  @Test
  void aStepThatDoesNotExistIsTheFirst() {
    kept.put("educonnect.registration-step", "ELSEWHERE");
    assertThat(notes.step()).isEqualTo(Step.IDENTITY);
  }

  private AuthenticationSessionModel session() {
    return (AuthenticationSessionModel)
        Proxy.newProxyInstance(
            AuthenticationSessionModel.class.getClassLoader(),
            new Class<?>[] {AuthenticationSessionModel.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAuthNote" -> kept.get((String) arguments[0]);
                  case "setAuthNote" -> kept.put((String) arguments[0], (String) arguments[1]);
                  case "removeAuthNote" -> kept.remove((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
