package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;

/** Somebody whom the registers know says that an activation was not theirs. */
final class AccountFreeze implements LinkAction {

  private static final String STEP = "freeze";
  private static final String BUTTON = "step";
  private static final String FREEZE = "FREEZE";

  @Override
  public Response show(LinkVisit visit) {
    return isFrozen(visit) ? done(visit) : visit.pages().page().createForm("link-freeze.ftl");
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    if (isFrozen(visit) || !FREEZE.equals(form.getFirst(BUTTON))) {
      return show(visit);
    }
    ChangeOutcome outcome = visit.apply(AccountChange.of(AccountEvent.FREEZE));
    if (outcome != ChangeOutcome.APPLIED) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(STEP, EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT);
    return done(visit);
  }

  // The register's other contacts have links of their own: the account is frozen once.
  private static boolean isFrozen(LinkVisit visit) {
    return visit.account().progress().frozenAt().isPresent();
  }

  private static Response done(LinkVisit visit) {
    return visit.pages().done("FROZEN", Optional.empty());
  }
}
