package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.proofs.flow.FlowStep;
import fr.educonnect.proofs.flow.Outage;
import fr.educonnect.proofs.session.OpenSession;
import fr.educonnect.proofs.sms.CodePage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * The one step of a flow, for Keycloak; the journey's own steps are in its notes. Which of them a
 * form belongs to is decided by the notes, never by what the browser says.
 *
 * @param <V> the journey
 */
public abstract class GuardianFlow<V extends GuardianVisit> extends FlowStep {

  private final String what;

  /**
   * @param what the journey, for the log of an outage
   */
  protected GuardianFlow(String what) {
    this.what = what;
  }

  /** The request. */
  protected abstract V visit(AuthenticationFlowContext context);

  /** The step at which the person is. */
  protected abstract StepPage<? super V> page(V visit);

  @Override
  public final void authenticate(AuthenticationFlowContext context) {
    OpenSession open = new OpenSession(context);
    try {
      context.challenge(open.exists() ? open.page() : show(visit(context)));
    } catch (DirectoryException e) {
      context.challenge(outage(context, e));
    }
  }

  @Override
  public final void action(AuthenticationFlowContext context) {
    MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
    OpenSession open = new OpenSession(context);
    try {
      open.answer(form).ifPresentOrElse(context::forceChallenge, () -> submit(context, open, form));
    } catch (DirectoryException e) {
      context.forceChallenge(outage(context, e));
    }
  }

  private void submit(
      AuthenticationFlowContext context, OpenSession open, MultivaluedMap<String, String> form) {
    V visit = visit(context);
    if (!open.exists() && visit.notes().shut().isEmpty()) {
      page(visit).submit(visit, form);
    }
    if (context.getUser() == null) {
      context.forceChallenge(visit.again());
    } else {
      context.success();
    }
  }

  private Response show(V visit) {
    Optional<Duration> shut = visit.notes().shut();
    return shut.isPresent()
        ? CodePage.limit(visit.page(), shut.get()).createForm(CodePage.LIMIT_TEMPLATE)
        : page(visit).show(visit);
  }

  private Response outage(AuthenticationFlowContext context, DirectoryException e) {
    return Outage.page(what, context.form(), context.getRefreshExecutionUrl(), e);
  }
}
