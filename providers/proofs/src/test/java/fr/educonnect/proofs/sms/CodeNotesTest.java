package fr.educonnect.proofs.sms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.proofs.TabNotes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;

class CodeNotesTest {

  private final CodeNotes notes = new CodeNotes(new TabNotes().session());

  @AfterEach
  void comeBackToNow() {
    Time.setOffset(0);
  }

  @Test
  void tellWhatIsLeftOfTheTimes() {
    notes.keep(new CodeState(Outcome.SENT, Duration.ofSeconds(60), Duration.ofMinutes(10)));
    Time.setOffset(45);
    assertThat(notes.resendAfter()).isBetween(Duration.ofSeconds(13), Duration.ofSeconds(15));
    assertThat(CodePage.minutes(notes.expiresIn())).isEqualTo(10);
    Time.setOffset(11 * 60);
    assertThat(notes.resendAfter()).isZero();
    assertThat(CodePage.minutes(notes.expiresIn())).isZero();
  }

  @Test
  void nothingWasAskedForYet() {
    assertThat(notes.resendAfter()).isZero();
    assertThat(notes.expiresIn()).isZero();
  }
}
