package fr.educonnect.franceconnect.older;

import fr.educonnect.proofs.guardianship.BirthDatesPage;
import fr.educonnect.proofs.guardianship.FirstPasswordPage;
import fr.educonnect.proofs.guardianship.GuardianFlow;
import fr.educonnect.proofs.guardianship.StepPage;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The one step of the flow that follows an older account. */
final class OlderAccountFlow extends GuardianFlow<OlderAccountVisit> {

  OlderAccountFlow() {
    super("Coming over from an older account");
  }

  @Override
  protected OlderAccountVisit visit(AuthenticationFlowContext context) {
    return new OlderAccountVisit(context);
  }

  @Override
  protected StepPage<? super OlderAccountVisit> page(OlderAccountVisit visit) {
    return switch (visit.place()) {
      case WELCOME -> new WelcomePage();
      case PASSWORD -> new FirstPasswordPage<>(OlderAccountVisit::chosen);
      case BIRTH_DATES -> new BirthDatesPage();
      case CREATED, KNOWN, UNKNOWN, ENDED -> new NoticePage();
    };
  }
}
