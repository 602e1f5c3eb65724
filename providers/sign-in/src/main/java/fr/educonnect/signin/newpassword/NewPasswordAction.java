package fr.educonnect.signin.newpassword;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyAction;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.NextStep;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;

/** A chosen password in place of the provisional one. */
final class NewPasswordAction extends JourneyAction {

  private static final String STEP_NAME = "form";

  NewPasswordAction(String id) {
    super(id);
  }

  @Override
  protected boolean handles(NextStep step) {
    return step == NextStep.CHOOSE_PASSWORD;
  }

  @Override
  protected Optional<Response> page(JourneyVisit visit) {
    visit.events(Journey.NEW_PASSWORD).started(STEP_NAME);
    return Optional.of(visit.page().createForm("new-password.ftl"));
  }

  @Override
  protected void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    AccountSnapshot account = visit.account();
    PasswordForm read =
        PasswordForm.read(
            form,
            visit.passwordPolicy(),
            account.loginId(),
            visit.directory().provisionalPassword(account));
    visit.refuse(read.errors(), form, List.of());
    if (read.isSound() && visit.apply(chosen(visit, read))) {
      visit.events(Journey.NEW_PASSWORD).done(STEP_NAME, EventType.UPDATE_CREDENTIAL);
    }
  }

  private static AccountChange chosen(JourneyVisit visit, PasswordForm read) {
    return AccountChange.withPassword(
        AccountEvent.CHOOSE_PASSWORD,
        visit.directory().hash(visit.tab().getRealm(), read.chosen()));
  }
}
