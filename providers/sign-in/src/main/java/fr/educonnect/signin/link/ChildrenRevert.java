package fr.educonnect.signin.link;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/** The account's children are put back to what they were, and all sessions end. */
final class ChildrenRevert implements LinkAction {

  private static final String WHAT = "CHILDREN";
  private static final String STEP = "revert-children";

  @Override
  public Response show(LinkVisit visit) {
    return RevertPage.show(visit, WHAT);
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    if (!RevertPage.isPressed(form)) {
      return show(visit);
    }
    if (!visit.directory().putLinksBack(visit.link(), visit.context())) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(STEP, EventType.CUSTOM_REQUIRED_ACTION);
    return visit.pages().done("REVERT_CHILDREN", Optional.empty());
  }
}
