package fr.educonnect.familypages.change;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.journey.JourneyAction;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.NextStep;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;

/** A change that is never due: somebody asks for it. */
abstract class ChangeAction extends JourneyAction {

  private final FamilyAction action;

  ChangeAction(FamilyAction action) {
    super(action.id());
    this.action = action;
  }

  /** Whether there is something to change for this account. */
  abstract boolean suits(AccountSnapshot account);

  /** The page of the step that one is at. */
  abstract Response show(JourneyVisit visit);

  /**
   * Takes the page's form.
   *
   * @return whether the change is made
   */
  abstract boolean change(JourneyVisit visit, MultivaluedMap<String, String> form);

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
    if (suits(visit.account())) {
      return Optional.of(show(visit));
    }
    visit.askedFor(action.id()).giveUp();
    return Optional.empty();
  }

  @Override
  protected final void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    if (suits(visit.account()) && change(visit, form)) {
      visit.forms().clear();
      visit.askedFor(action.id()).done();
    }
  }

  /** A page that can be left by a button. */
  static LoginFormsProvider leavable(JourneyVisit visit) {
    return visit.page().setAttribute("canCancel", true);
  }
}
