package fr.educonnect.signin.link;

import fr.educonnect.directory.join.AccountJoin;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/** Two accounts that were joined become two again. */
final class JoinUndoing implements LinkAction {

  private static final String STEP = "separate";
  private static final String BUTTON = "step";
  private static final String SEPARATE = "SEPARATE";

  @Override
  public Response show(LinkVisit visit) {
    return visit.pages().page().createForm("link-join.ftl");
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    if (!SEPARATE.equals(form.getFirst(BUTTON))) {
      return show(visit);
    }
    Optional<AccountJoin> join = visit.directory().joins().of(visit.link().accountId());
    boolean undone =
        join.isPresent()
            && visit.directory().undoJoin(join.get(), visit.context(), Optional.of(visit.link()));
    if (!undone) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(STEP, EventType.UPDATE_PROFILE);
    return visit.pages().done("SEPARATED", Optional.empty());
  }
}
