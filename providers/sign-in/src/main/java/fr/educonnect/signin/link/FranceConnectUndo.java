package fr.educonnect.signin.link;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/**
 * A contact of the account says that it was not they who linked FranceConnect: the identity opens
 * the account no more, and the one whose place it took does again.
 */
final class FranceConnectUndo implements LinkAction {

  private static final String STEP = "franceconnect";
  private static final String BUTTON = "step";
  private static final String UNDO = "UNDO";

  @Override
  public Response show(LinkVisit visit) {
    return visit.pages().page().createForm("link-franceconnect.ftl");
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    if (!UNDO.equals(form.getFirst(BUTTON))) {
      return show(visit);
    }
    if (!visit.directory().undoFranceConnect(visit.account(), visit.link())) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(STEP, EventType.REMOVE_FEDERATED_IDENTITY);
    return visit.pages().done("FRANCECONNECT", Optional.empty());
  }
}
