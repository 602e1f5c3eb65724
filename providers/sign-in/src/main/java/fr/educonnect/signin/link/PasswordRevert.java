package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.keycloak.events.EventType;

/**
 * Somebody else has chosen the password: it dies at once and all sessions end, and whoever was told
 * of it chooses another one. Until then nobody knows the account's password; the link lives on.
 */
final class PasswordRevert implements LinkAction {

  private static final String STEP = "revert-password";

  private final PasswordRecovery choice = new PasswordRecovery();

  @Override
  public Response show(LinkVisit visit) {
    return visit.account().password() instanceof Chosen
        ? RevertPage.show(visit, "PASSWORD")
        : choice.show(visit);
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    if (visit.account().password() instanceof Provisional) {
      return choice.act(visit, form);
    }
    return RevertPage.isPressed(form) ? revert(visit) : show(visit);
  }

  private static Response revert(LinkVisit visit) {
    ChangeOutcome outcome =
        visit
            .directory()
            .apply(
                visit.account(),
                AccountChange.of(AccountEvent.REVERT_PASSWORD).in(visit.context()));
    if (outcome != ChangeOutcome.APPLIED) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(STEP, EventType.UPDATE_CREDENTIAL);
    return Response.seeOther(visit.pages().here()).build();
  }
}
