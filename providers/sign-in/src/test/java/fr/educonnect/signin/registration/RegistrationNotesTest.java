package fr.educonnect.signin.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.TabNotes;
import fr.educonnect.proofs.guardianship.GuardianNotes;
import org.junit.jupiter.api.Test;

class RegistrationNotesTest {

  private final TabNotes tab = new TabNotes();
  private final GuardianNotes all = new GuardianNotes(tab.session(), Journey.REGISTRATION);
  private final RegistrationNotes notes = new RegistrationNotes(all);

  @Test
  void forgetTheNameOnceTheCodeWasRight() {
    notes.identity(new TypedName("Voisin", "Anne"), "+33612345601");
    notes.proved(42);
    assertThat(tab.all().toString()).doesNotContain("Voisin").doesNotContain("Anne");
    assertThat(all.account()).hasValue(42);
    assertThat(all.number()).contains("+33612345601");
  }

  @Test
  void forgetEverythingWhenTheJourneyIsOver() {
    notes.identity(new TypedName("Voisin", "Anne"), "+33612345601");
    all.place(Step.CODE);
    notes.clear();
    assertThat(tab.all()).isEmpty();
  }
}
