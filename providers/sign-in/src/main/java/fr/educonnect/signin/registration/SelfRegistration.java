package fr.educonnect.signin.registration;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.proofs.sms.CodePage;
import fr.educonnect.signin.flow.FlowStep;
import fr.educonnect.signin.flow.Outage;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * The one step of the registration flow, for Keycloak; the journey's own steps are in its notes.
 * Which of them a form belongs to is decided by the notes, never by what the browser says.
 */
final class SelfRegistration extends FlowStep {

  private static final Map<Step, StepPage> PAGES =
      Map.of(
          Step.IDENTITY, new IdentityPage(),
          Step.NO_MOBILE, new NoMobilePage(),
          Step.CODE, new CodeStepPage(),
          Step.BIRTH_DATES, new BirthDatesPage(),
          Step.PASSWORD, new PasswordPage());

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    try {
      context.challenge(show(new Visit(context)));
    } catch (DirectoryException e) {
      context.challenge(
          Outage.page("Registration", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    Visit visit = new Visit(context);
    try {
      if (visit.notes().shut().isEmpty()) {
        PAGES
            .get(visit.notes().step())
            .submit(visit, context.getHttpRequest().getDecodedFormParameters());
      }
      if (context.getUser() == null) {
        context.forceChallenge(visit.again());
      } else {
        context.success();
      }
    } catch (DirectoryException e) {
      context.forceChallenge(
          Outage.page("Registration", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  private static Response show(Visit visit) {
    Optional<Duration> shut = visit.notes().shut();
    return shut.isPresent()
        ? CodePage.limit(visit.page(), shut.get()).createForm(CodePage.LIMIT_TEMPLATE)
        : PAGES.get(visit.notes().step()).show(visit);
  }
}
