package fr.educonnect.franceconnect.account;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.SignedIn;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.keycloak.events.EventType;

/**
 * FranceConnect opens the account no more; the account's other sessions end. Refused, with words,
 * where nothing else would.
 */
final class UnlinkAction extends ChangeAction {

  /** Of the required action. */
  static final String ID = "educonnect-franceconnect-end";

  private static final String STEP_NAME = "end";
  private static final String END = "END";

  UnlinkAction() {
    super(ID);
  }

  @Override
  protected boolean suits(JourneyVisit visit) {
    return visit.account().franceConnect().isPresent();
  }

  @Override
  protected Response show(JourneyVisit visit) {
    visit.events(Journey.ACCOUNT_FRANCECONNECT).started(STEP_NAME);
    return leavable(visit)
        .setAttribute("possible", visit.account().hasOtherWayIn())
        .createForm("account-franceconnect-end.ftl");
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    AccountSnapshot account = visit.account();
    if (!END.equals(form.getFirst(JourneyPage.STEP)) || !account.hasOtherWayIn()) {
      return false;
    }
    if (!visit.apply(AccountChange.of(AccountEvent.UNLINK_FRANCECONNECT))) {
      return false;
    }
    // What was proved in this tab may have been the identity.
    SignedIn.of(visit.tab()).ifPresent(signedIn -> SignedIn.prove(visit.tab(), account.password()));
    visit.sessions().endOthers(visit.sessionId());
    visit
        .events(Journey.ACCOUNT_FRANCECONNECT)
        .done(STEP_NAME, EventType.REMOVE_FEDERATED_IDENTITY);
    return true;
  }
}
