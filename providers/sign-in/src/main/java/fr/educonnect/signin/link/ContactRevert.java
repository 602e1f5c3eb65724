package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.keycloak.events.EventType;

/** The contact that was replaced puts itself back, and ends all sessions. */
final class ContactRevert implements LinkAction {

  /** Of a mail address. */
  static final ContactRevert MAIL =
      new ContactRevert("MAIL", AccountEvent.REVERT_MAIL, AccountChange::andMail);

  /** Of a mobile. */
  static final ContactRevert MOBILE =
      new ContactRevert("MOBILE", AccountEvent.REVERT_MOBILE, AccountChange::andMobile);

  private final String what;
  private final AccountEvent event;
  private final BiFunction<AccountChange, String, AccountChange> bringing;

  private ContactRevert(
      String what, AccountEvent event, BiFunction<AccountChange, String, AccountChange> bringing) {
    this.what = what;
    this.event = event;
    this.bringing = bringing;
  }

  @Override
  public Response show(LinkVisit visit) {
    return RevertPage.show(visit, what);
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    if (!RevertPage.isPressed(form)) {
      return show(visit);
    }
    AccountChange change = AccountChange.of(event);
    Optional<String> former = visit.link().former();
    ChangeOutcome outcome =
        visit.apply(former.map(contact -> bringing.apply(change, contact)).orElse(change));
    if (outcome != ChangeOutcome.APPLIED) {
      visit.events().refused(step(), "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(step(), EventType.CUSTOM_REQUIRED_ACTION);
    return visit.pages().done("REVERT_" + what, Optional.empty());
  }

  private String step() {
    return "revert-" + what.toLowerCase(Locale.ROOT);
  }
}
