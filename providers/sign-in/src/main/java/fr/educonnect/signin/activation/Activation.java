package fr.educonnect.signin.activation;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.mail.MailLimit;
import fr.educonnect.signin.activation.HeldSubmission.Submission;
import java.util.Optional;
import org.keycloak.events.EventType;

/** The second of the two writes: password and address, and the state that follows. */
final class Activation {

  private Activation() {}

  /** A guardian's: the address has to be validated next. */
  static void submit(JourneyVisit visit, Submission submission) {
    AccountChange change =
        AccountChange.withPassword(AccountEvent.SUBMIT_ACTIVATION, submission.password())
            .andMail(submission.mail());
    if (visit.apply(change)) {
      told(visit).done(GuardianPage.STEP_NAME, EventType.UPDATE_CREDENTIAL);
      // The first mail goes out whatever was asked before; it counts against the next ones.
      MailLimit.of(visit).take();
      MailLimit.sent(visit.tab());
    }
  }

  /** A student's: active at once, whether there is an address to validate or not. */
  static void submit(JourneyVisit visit, Chosen password, Optional<String> mail) {
    AccountChange change = AccountChange.withPassword(AccountEvent.SUBMIT_ACTIVATION, password);
    if (visit.apply(mail.map(change::andMail).orElse(change))) {
      told(visit).done(StudentPage.STEP_NAME, EventType.UPDATE_CREDENTIAL);
      mail.ifPresent(address -> MailLimit.of(visit).take());
    }
  }

  private static JourneyEvents told(JourneyVisit visit) {
    return visit.events(Journey.ACTIVATION);
  }
}
