package fr.educonnect.signin.activation;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.JourneyAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.NextStep;
import fr.educonnect.signin.validation.MailPendingPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** From the provisional password to the active account. */
final class ActivationAction extends JourneyAction {

  ActivationAction(String id) {
    super(id);
  }

  @Override
  protected boolean handles(NextStep step) {
    return step == NextStep.ACTIVATE || step == NextStep.VALIDATE_MAIL;
  }

  @Override
  protected Optional<Response> page(JourneyVisit visit) {
    return Optional.of(due(visit).show(visit));
  }

  @Override
  protected void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    due(visit).submit(visit, form);
  }

  private static JourneyPage due(JourneyVisit visit) {
    if (visit.next() == NextStep.VALIDATE_MAIL) {
      return new MailPendingPage();
    }
    if (visit.account().profile() == Profile.STUDENT) {
      return new StudentPage();
    }
    return new HeldReports(visit.tab()).isEmpty() ? new GuardianPage() : new GuardianReportPage();
  }
}
