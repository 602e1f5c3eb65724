package fr.educonnect.signin.registration;

import fr.educonnect.proofs.guardianship.BirthDatesPage;
import fr.educonnect.proofs.guardianship.CodeStepPage;
import fr.educonnect.proofs.guardianship.FirstPasswordPage;
import fr.educonnect.proofs.guardianship.GuardianFlow;
import fr.educonnect.proofs.guardianship.StepPage;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The one step of the registration flow. */
final class SelfRegistration extends GuardianFlow<Visit> {

  private static final Map<Step, StepPage<? super Visit>> PAGES =
      Map.of(
          Step.IDENTITY, new IdentityPage(),
          Step.NO_MOBILE, new NoMobilePage(),
          Step.CODE, new CodeStepPage(),
          Step.BIRTH_DATES, new BirthDatesPage(),
          Step.PASSWORD, new FirstPasswordPage<>(Registered::by));

  SelfRegistration() {
    super("Registration");
  }

  @Override
  protected Visit visit(AuthenticationFlowContext context) {
    return new Visit(context);
  }

  @Override
  protected StepPage<? super Visit> page(Visit visit) {
    return PAGES.get(visit.place());
  }
}
