package fr.educonnect.signin.join;

import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/**
 * Separates an account again that was joined to this one; asked for with its number. The account's
 * other sessions end.
 */
final class SeparateAction extends ChangeAction {

  private static final String STEP_NAME = "separate";
  private static final String SEPARATE = "SEPARATE";

  private final String id;

  SeparateAction(String id) {
    super(id);
    this.id = id;
  }

  @Override
  protected boolean suits(JourneyVisit visit) {
    return join(visit).isPresent();
  }

  @Override
  protected Response show(JourneyVisit visit) {
    visit.events(Journey.JOINING).started(STEP_NAME);
    return leavable(visit)
        .setAttribute("otherLoginId", join(visit).orElseThrow().otherLogin())
        .createForm("join-separate.ftl");
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    Optional<AccountJoin> join = join(visit);
    boolean undone =
        join.isPresent()
            && SEPARATE.equals(form.getFirst(JourneyPage.STEP))
            && visit.directory().undoJoin(join.get(), visit.asker(), Optional.empty());
    if (undone) {
      visit.sessions().endOthers(visit.sessionId());
      visit.events(Journey.JOINING).done(STEP_NAME, EventType.UPDATE_PROFILE);
    }
    return undone;
  }

  // Of this account, while it can be undone; the number is the address's: anything.
  private Optional<AccountJoin> join(JourneyVisit visit) {
    Optional<String> about = visit.askedFor(id).about();
    return visit.directory().joins().to(visit.account().id()).stream()
        .filter(join -> about.filter(Long.toString(join.otherId())::equals).isPresent())
        .findFirst();
  }
}
