package fr.educonnect.signin.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.proofs.TabNotes;
import fr.educonnect.signin.activation.HeldSubmission.Submission;
import org.junit.jupiter.api.Test;

class HeldSubmissionTest {

  private final TabNotes tab = new TabNotes();
  private final HeldSubmission held = new HeldSubmission(tab.session());

  @Test
  void givesBackWhatItHolds() {
    assertThat(held.get()).isEmpty();
    Submission submission = new Submission(new Chosen("{}", "{1}"), "a@example.org");
    held.hold(submission);
    assertThat(held.get()).contains(submission);
    held.clear();
    assertThat(tab.all()).isEmpty();
  }
}
