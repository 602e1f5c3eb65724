package fr.educonnect.franceconnect.older;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.proofs.guardianship.StepPage;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/** The new identifier to be noted down, and its password. */
final class PasswordPage implements StepPage<OlderAccountVisit> {

  @Override
  public Response show(OlderAccountVisit visit) {
    Optional<AccountSnapshot> account = visit.account();
    return account.isEmpty()
        ? visit.beginning()
        : visit
            .page()
            .setAttribute("loginId", account.get().loginId())
            .createForm("register-password.ftl");
  }

  @Override
  public void submit(OlderAccountVisit visit, MultivaluedMap<String, String> form) {
    visit.account().ifPresent(account -> choose(visit, account, form));
  }

  private static void choose(
      OlderAccountVisit visit, AccountSnapshot account, MultivaluedMap<String, String> form) {
    PasswordForm read =
        PasswordForm.read(
            form,
            visit.session().getProvider(PasswordPolicyManagerProvider.class),
            account.loginId(),
            visit.directory().provisionalPassword(account));
    visit.refuse(read.errors(), form, List.of());
    if (read.isSound()) {
      visit.chosen(account, visit.directory().hash(visit.context().getRealm(), read.chosen()));
    }
  }
}
