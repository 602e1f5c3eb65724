package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.proofs.guardianship.BirthDatesPage;
import fr.educonnect.proofs.guardianship.CodeStepPage;
import fr.educonnect.proofs.guardianship.GuardianFlow;
import fr.educonnect.proofs.guardianship.StepPage;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The one step of the flow after FranceConnect's first answer. */
final class FirstLogin extends GuardianFlow<FirstLoginVisit> {

  private static final Map<Step, StepPage<? super FirstLoginVisit>> PAGES =
      Map.of(
          Step.MOBILE, new MobilePage(),
          Step.CODE, new CodeStepPage(),
          Step.BIRTH_DATES, new BirthDatesPage(),
          Step.REFUSED, new RefusedPage());

  FirstLogin() {
    super("First sign-in by FranceConnect");
  }

  @Override
  protected FirstLoginVisit visit(AuthenticationFlowContext context) {
    return new FirstLoginVisit(context);
  }

  @Override
  protected StepPage<? super FirstLoginVisit> page(FirstLoginVisit visit) {
    return PAGES.get(visit.place());
  }
}
