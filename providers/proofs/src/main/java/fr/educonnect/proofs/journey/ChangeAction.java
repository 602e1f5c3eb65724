package fr.educonnect.proofs.journey;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;

/** A change that is never due: somebody asks for it. */
public abstract class ChangeAction extends JourneyAction {

  private final String id;

  /**
   * @param id of the required action
   */
  protected ChangeAction(String id) {
    super(id);
    this.id = id;
  }

  /** Whether there is something to change for the account. */
  protected abstract boolean suits(JourneyVisit visit);

  /** The page of the step that one is at. */
  protected abstract Response show(JourneyVisit visit);

  /**
   * Takes the page's form.
   *
   * @return whether the change is made
   */
  protected abstract boolean change(JourneyVisit visit, MultivaluedMap<String, String> form);

  @Override
  protected final boolean isOffered() {
    return true;
  }

  @Override
  protected final boolean handles(NextStep step) {
    return false;
  }

  @Override
  protected final Optional<Response> page(JourneyVisit visit) {
    if (suits(visit)) {
      return Optional.of(show(visit));
    }
    visit.askedFor(id).giveUp();
    return Optional.empty();
  }

  @Override
  protected final void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    if (suits(visit) && change(visit, form)) {
      visit.forms().clear();
      visit.askedFor(id).done();
    }
  }

  /** A page that can be left by a button. */
  public static LoginFormsProvider leavable(JourneyVisit visit) {
    return visit.page().setAttribute("canCancel", true);
  }
}
