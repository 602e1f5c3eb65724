package fr.educonnect.signin.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.SignedIn;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Asks for the other account, joins it, says what came of it. */
final class JoinAction extends ChangeAction {

  private static final String CONTINUE = "CONTINUE";

  JoinAction(String id) {
    super(id);
  }

  @Override
  protected boolean suits(JourneyVisit visit) {
    AccountSnapshot account = visit.account();
    return account.profile() == Profile.GUARDIAN
        && account.progress().state() == AccountState.ACTIVE
        && account.progress().frozenAt().isEmpty();
  }

  @Override
  protected Response show(JourneyVisit visit) {
    JoinStep step = new JoinNotes(visit.tab()).step();
    visit.events(Journey.JOINING).started(step.label());
    return step.page().show(visit);
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    JoinNotes notes = new JoinNotes(visit.tab());
    visit.forms().clear();
    if (notes.step() != JoinStep.DONE) {
      notes.step().page().submit(visit, form);
      return false;
    }
    boolean goesOn = CONTINUE.equals(form.getFirst(JourneyPage.STEP));
    if (goesOn) {
      notes.clear();
      SignedIn.askChildren(visit.tab());
      visit.events(Journey.JOINING).left();
    }
    return goesOn;
  }
}
