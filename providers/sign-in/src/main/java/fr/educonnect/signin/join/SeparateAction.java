package fr.educonnect.signin.join;

import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.NextStep;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/** Separates an account again that was joined to this one; asked for with its number. */
final class SeparateAction extends JourneyAction {

  private static final String STEP_NAME = "separate";
  private static final String SEPARATE = "SEPARATE";

  private final String id;

  SeparateAction(String id) {
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
    Optional<AccountJoin> join = join(visit);
    if (join.isEmpty()) {
      visit.askedFor(id).giveUp();
      return Optional.empty();
    }
    visit.events(Journey.JOINING).started(STEP_NAME);
    return Optional.of(
        visit
            .page()
            .setAttribute("otherLoginId", join.get().otherLogin())
            .setAttribute("canCancel", true)
            .createForm("join-separate.ftl"));
  }

  @Override
  protected void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    Optional<AccountJoin> join = join(visit);
    if (join.isPresent()
        && SEPARATE.equals(form.getFirst(JourneyPage.STEP))
        && visit.directory().undoJoin(join.get(), visit.asker(), Optional.empty())) {
      visit.sessions().endOthers(visit.sessionId());
      visit.events(Journey.JOINING).done(STEP_NAME, EventType.UPDATE_PROFILE);
      visit.askedFor(id).done();
    }
  }

  // Of this account, while it can be undone; the number is the address's: anything.
  private Optional<AccountJoin> join(JourneyVisit visit) {
    Optional<String> about = visit.askedFor(id).about();
    return visit.directory().joins().to(visit.account().id()).stream()
        .filter(join -> about.filter(Long.toString(join.otherId())::equals).isPresent())
        .findFirst();
  }
}
