package fr.educonnect.signin.registration;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.proofs.flow.FlowStep;
import fr.educonnect.proofs.flow.Outage;
import fr.educonnect.proofs.sms.CodePage;
import fr.educonnect.signin.OpenSession;
import jakarta.ws.rs.core.MultivaluedMap;
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
    OpenSession open = new OpenSession(context);
    try {
      context.challenge(open.exists() ? open.page() : show(new Visit(context)));
    } catch (DirectoryException e) {
      context.challenge(
          Outage.page("Registration", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
    OpenSession open = new OpenSession(context);
    try {
      open.answer(form).ifPresentOrElse(context::forceChallenge, () -> submit(context, open, form));
    } catch (DirectoryException e) {
      context.forceChallenge(
          Outage.page("Registration", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  private static void submit(
      AuthenticationFlowContext context, OpenSession open, MultivaluedMap<String, String> form) {
    Visit visit = new Visit(context);
    if (!open.exists() && visit.notes().shut().isEmpty()) {
      PAGES.get(visit.notes().step()).submit(visit, form);
    }
    if (context.getUser() == null) {
      context.forceChallenge(visit.again());
    } else {
      context.success();
    }
  }

  private static Response show(Visit visit) {
    Optional<Duration> shut = visit.notes().shut();
    return shut.isPresent()
        ? CodePage.limit(visit.page(), shut.get()).createForm(CodePage.LIMIT_TEMPLATE)
        : PAGES.get(visit.notes().step()).show(visit);
  }
}
