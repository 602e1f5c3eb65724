package fr.educonnect.proofs.guardianship;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.TabNotes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;

class GuardianNotesTest {

  private final TabNotes tab = new TabNotes();
  private final GuardianNotes notes = new GuardianNotes(tab.session(), Journey.REGISTRATION);

  private enum Somewhere implements Place {
    BEGINNING,
    END;

    @Override
    public String label() {
      return name();
    }

    @Override
    public int number() {
      return 1;
    }
  }

  @AfterEach
  void comeBackToNow() {
    Time.setOffset(0);
  }

  @Test
  void begin() {
    assertThat(notes.place(Somewhere.values())).isEqualTo(Somewhere.BEGINNING);
    assertThat(notes.number()).isEmpty();
    assertThat(notes.account()).isEmpty();
    assertThat(notes.shut()).isEmpty();
  }

  @Test
  void tellWhereSomebodyIs() {
    notes.place(Somewhere.END);
    assertThat(notes.place(Somewhere.values())).isEqualTo(Somewhere.END);
  }

  @Test
  void aStepThatDoesNotExistIsTheFirst() {
    tab.session().setAuthNote("educonnect.registration-step", "ELSEWHERE");
    assertThat(notes.place(Somewhere.values())).isEqualTo(Somewhere.BEGINNING);
  }

  @Test
  void forgetEverythingWhenTheJourneyIsOver() {
    notes.number("+33612345601");
    notes.place(Somewhere.END);
    notes.proved(42);
    notes.askedAgain(true);
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
}
