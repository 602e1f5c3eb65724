package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.guardianship.StepPage;
import fr.educonnect.proofs.journey.SignedIn;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/** The identifier to be noted down, and the password that makes the account active. */
final class PasswordPage implements StepPage<Visit> {

  private static final String TRY_AGAIN = "tryAgain";

  @Override
  public Response show(Visit visit) {
    Optional<AccountSnapshot> account = visit.account();
    return account.isEmpty()
        ? new IdentityPage().show(visit)
        : visit
            .page()
            .setAttribute("loginId", account.get().loginId())
            .createForm("register-password.ftl");
  }

  @Override
  public void submit(Visit visit, MultivaluedMap<String, String> form) {
    visit.account().ifPresent(account -> choose(visit, account, form));
  }

  private static void choose(
      Visit visit, AccountSnapshot account, MultivaluedMap<String, String> form) {
    PasswordForm read =
        PasswordForm.read(
            form,
            visit.session().getProvider(PasswordPolicyManagerProvider.class),
            account.loginId(),
            visit.directory().provisionalPassword(account));
    visit.refuse(read.errors(), form, List.of());
    if (read.isSound()) {
      register(visit, account, read.chosen());
    }
  }

  private static void register(Visit visit, AccountSnapshot account, String password) {
    Chosen chosen = visit.directory().hash(visit.context().getRealm(), password);
    AccountChange change =
        AccountChange.withPassword(AccountEvent.SELF_REGISTER, chosen)
            .andMobile(visit.notes().number().orElseThrow())
            .in(visit.asker().context());
    ChangeOutcome outcome = visit.directory().apply(account, change);
    if (outcome == ChangeOutcome.APPLIED) {
      visit.events().done(Step.PASSWORD.label(), EventType.REGISTER);
      SignedIn.prove(visit.context().getAuthenticationSession(), chosen);
      visit.registered(account);
    } else if (outcome == ChangeOutcome.CHANGED_MEANWHILE) {
      visit.refuse(FormMessage.GLOBAL, TRY_AGAIN);
    } else {
      visit.startAgain();
    }
  }
}
