package fr.educonnect.proofs.journey;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.flow.FlowUrls;
import fr.educonnect.proofs.flow.Outage;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;

/** A journey as a required action: the same rules for all, see the package. */
public abstract class JourneyAction implements RequiredActionProvider {

  private static final String CHANGED = "changedMeanwhile";

  private final String id;

  /**
   * @param id of the required action
   */
  protected JourneyAction(String id) {
    this.id = id;
  }

  /** Whether the step belongs to this journey. */
  protected abstract boolean handles(NextStep step);

  /** The page that is due; empty if it turns out that there is nothing to ask. */
  protected abstract Optional<Response> page(JourneyVisit visit);

  /** Takes the form of the page that is due. */
  protected abstract void submit(JourneyVisit visit, MultivaluedMap<String, String> form);

  /** A link of the page was followed, not its form sent: to see whether anything has changed. */
  protected void followed(JourneyVisit visit) {
    visit.forms().clear();
  }

  /**
   * Whether people may ask for it by themselves, from Mon compte ({@code kc_action}); a recent
   * sign-in is asked for then.
   */
  protected boolean isOffered() {
    return false;
  }

  @Override
  public final InitiatedActionSupport initiatedActionSupport() {
    return isOffered() ? InitiatedActionSupport.SUPPORTED : InitiatedActionSupport.NOT_SUPPORTED;
  }

  @Override
  public final void evaluateTriggers(RequiredActionContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    if (SignedIn.of(tab).isEmpty()) {
      return;
    }
    JourneyVisit visit = new JourneyVisit(context);
    NextStep step = visit.next();
    boolean due = handles(step) && !visit.askedFor(id).isOpen();
    if (due || step == NextStep.SIGN_IN_AGAIN) {
      tab.addRequiredAction(id);
      return;
    }
    tab.removeRequiredAction(id);
    if (step == NextStep.NONE && !AskedFor.any(tab)) {
      JourneyEvents.of(context.getSession(), Journey.ACTIVATION, tab).left();
    }
  }

  @Override
  public final void requiredActionChallenge(RequiredActionContext context) {
    try {
      challenge(context, new JourneyVisit(context));
    } catch (DirectoryException e) {
      context.challenge(Outage.page("Journey", context.form(), context.getActionUrl(), e));
    }
  }

  private void challenge(RequiredActionContext context, JourneyVisit visit) {
    NextStep step = visit.next();
    AskedFor asked = visit.askedFor(id);
    if (step == NextStep.SIGN_IN_AGAIN || (asked.isOpen() && asked.isOver())) {
      signInAgain(context);
    } else if (handles(step) || asked.isOpen()) {
      show(context, visit);
    } else {
      end(context, visit);
    }
  }

  private void show(RequiredActionContext context, JourneyVisit visit) {
    // An older page of this tab that is reloaded shows the step that is due, not an error.
    context.getAuthenticationSession().setExecutionStatus(id, ExecutionStatus.CHALLENGED);
    page(visit).ifPresentOrElse(context::challenge, () -> end(context, visit));
  }

  private void end(RequiredActionContext context, JourneyVisit visit) {
    if (visit.askedFor(id).isGivenUp()) {
      context.ignore();
    } else {
      context.success();
    }
  }

  @Override
  public final void processAction(RequiredActionContext context) {
    JourneyVisit visit = new JourneyVisit(context);
    try {
      if (!HttpMethod.POST.equals(context.getHttpRequest().getHttpMethod())) {
        followed(visit);
      } else if (handles(visit.next()) || visit.askedFor(id).isUsable()) {
        submit(visit, context.getHttpRequest().getDecodedFormParameters());
      }
      goOn(context);
    } catch (DirectoryException e) {
      context.challenge(Outage.page("Journey", context.form(), context.getActionUrl(), e));
    }
  }

  // To whatever is due now, by a redirection; also when that is the service, which is told what the
  // next request reads of the account, not what this one has read before it changed it.
  private void goOn(RequiredActionContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    String next =
        AuthenticationManager.nextRequiredAction(
            context.getSession(), tab, context.getHttpRequest(), context.getEvent());
    context.challenge(
        AuthenticationManager.redirectToRequiredActions(
            context.getSession(),
            context.getRealm(),
            tab,
            context.getUriInfo(),
            next == null ? id : next));
  }

  private static void signInAgain(RequiredActionContext context) {
    Response beginning = new FlowUrls(context).beginAgain();
    context
        .getAuthenticationSession()
        .setAuthNote(LoginActionsService.FORWARDED_ERROR_MESSAGE_NOTE, CHANGED);
    context.challenge(beginning);
  }

  @Override
  public void close() {
    // One instance for all, without state.
  }
}
