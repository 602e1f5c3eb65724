package fr.educonnect.familypages.change;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;

/**
 * Another password, or the first one where FranceConnect alone signed in; the account's other
 * sessions end.
 */
final class PasswordAction extends ChangeAction {

  private static final String STEP_NAME = "form";

  PasswordAction() {
    super(FamilyAction.PASSWORD.id());
  }

  // Whoever signs in by FranceConnect alone may have one too.
  @Override
  protected boolean suits(JourneyVisit visit) {
    return !(visit.account().password() instanceof Provisional);
  }

  @Override
  protected Response show(JourneyVisit visit) {
    visit.events(Journey.ACCOUNT_PASSWORD).started(STEP_NAME);
    return leavable(visit).createForm("account-password.ftl");
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    PasswordForm read =
        PasswordForm.read(
            form, visit.passwordPolicy(), visit.account().loginId(), Optional.empty());
    visit.refuse(read.errors(), form, List.of());
    if (!read.isSound() || !visit.apply(chosen(visit, read))) {
      return false;
    }
    visit.sessions().endOthers(visit.sessionId());
    visit.events(Journey.ACCOUNT_PASSWORD).done(STEP_NAME, EventType.UPDATE_CREDENTIAL);
    return true;
  }

  private static AccountChange chosen(JourneyVisit visit, PasswordForm read) {
    return AccountChange.withPassword(
        AccountEvent.CHOOSE_PASSWORD,
        visit.directory().hash(visit.tab().getRealm(), read.chosen()));
  }
}
