package fr.educonnect.signin.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.proofs.TabNotes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;

class RegistrationNotesTest {

  private final TabNotes tab = new TabNotes();
  private final RegistrationNotes notes = new RegistrationNotes(tab.session());

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
    assertThat(tab.all().toString()).doesNotContain("Voisin").doesNotContain("Anne");
    assertThat(notes.account()).hasValue(42);
    assertThat(notes.number()).contains("+33612345601");
  }

  @Test
  void forgetEverythingWhenTheJourneyIsOver() {
    notes.identity(new TypedName("Voisin", "Anne"), "+33612345601");
    notes.step(Step.CODE);
    notes.shutFor(Duration.ofMinutes(5));
    notes.clear();
    assertThat(tab.all()).isEmpty();
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
    tab.session().setAuthNote("educonnect.registration-step", "ELSEWHERE");
    assertThat(notes.step()).isEqualTo(Step.IDENTITY);
  }
}
