package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/** The identity that was unlinked opens the account again, and all sessions end. */
final class FranceConnectRevert implements LinkAction {

  private static final String STEP = "revert-franceconnect";

  @Override
  public Response show(LinkVisit visit) {
    return RevertPage.show(visit, "FRANCECONNECT");
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    return RevertPage.isPressed(form) ? revert(visit) : show(visit);
  }

  private static Response revert(LinkVisit visit) {
    ChangeOutcome outcome = visit.apply(AccountChange.of(AccountEvent.REVERT_FRANCECONNECT));
    return switch (outcome) {
      case APPLIED -> done(visit);
      case IDENTITY_REFUSED -> {
        visit.events().refused(STEP, "place_taken");
        yield visit.pages().done("NO_FRANCECONNECT", Optional.empty());
      }
      default -> {
        visit.events().refused(STEP, "link_dead");
        yield visit.pages().dead();
      }
    };
  }

  private static Response done(LinkVisit visit) {
    visit.sessions().end();
    visit.events().done(STEP, EventType.UPDATE_CREDENTIAL);
    return visit.pages().done("REVERT_FRANCECONNECT", Optional.empty());
  }
}
