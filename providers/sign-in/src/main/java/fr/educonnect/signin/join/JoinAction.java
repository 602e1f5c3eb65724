package fr.educonnect.signin.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.NextStep;
import fr.educonnect.proofs.journey.SignedIn;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Asks for the other account, joins it, says what came of it. */
final class JoinAction extends JourneyAction {

  private static final String CONTINUE = "CONTINUE";

  private final String id;

  JoinAction(String id) {
    super(id);
    this.id = id;
  }

  @Override
  protected boolean isOffered() {
    return true;
  }

  @Override
  protected boolean handles(NextStep step) {
    return false;
  }

  @Override
  protected Optional<Response> page(JourneyVisit visit) {
    if (!suits(visit.account())) {
      visit.askedFor(id).giveUp();
      return Optional.empty();
    }
    JoinStep step = new JoinNotes(visit.tab()).step();
    visit.events(Journey.JOINING).started(step.label());
    return Optional.of(step.page().show(visit));
  }

  @Override
  protected void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    JoinNotes notes = new JoinNotes(visit.tab());
    visit.forms().clear();
    if (notes.step() != JoinStep.DONE) {
      notes.step().page().submit(visit, form);
    } else if (CONTINUE.equals(form.getFirst(JourneyPage.STEP))) {
      notes.clear();
      SignedIn.askChildren(visit.tab());
      visit.events(Journey.JOINING).left();
      visit.askedFor(id).done();
    }
  }

  private static boolean suits(AccountSnapshot account) {
    return account.profile() == Profile.GUARDIAN
        && account.progress().state() == AccountState.ACTIVE
        && account.progress().frozenAt().isEmpty();
  }
}
