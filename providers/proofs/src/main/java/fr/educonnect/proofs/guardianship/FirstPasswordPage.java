package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/** The new identifier to be noted down, and its password. */
public final class FirstPasswordPage<V extends GuardianVisit> implements StepPage<V> {

  /** What becomes of the password. */
  @FunctionalInterface
  public interface Taker<V> {
    void take(V visit, AccountSnapshot account, Chosen password);
  }

  private final Taker<V> taker;

  public FirstPasswordPage(Taker<V> taker) {
    this.taker = taker;
  }

  @Override
  public Response show(V visit) {
    Optional<AccountSnapshot> account = visit.account();
    return account.isEmpty()
        ? visit.beginning()
        : visit
            .page()
            .setAttribute("loginId", account.get().loginId())
            .createForm("register-password.ftl");
  }

  @Override
  public void submit(V visit, MultivaluedMap<String, String> form) {
    visit.account().ifPresent(account -> choose(visit, account, form));
  }

  private void choose(V visit, AccountSnapshot account, MultivaluedMap<String, String> form) {
    PasswordForm read =
        PasswordForm.read(
            form,
            visit.session().getProvider(PasswordPolicyManagerProvider.class),
            account.loginId(),
            visit.directory().provisionalPassword(account));
    visit.refuse(read.errors(), form, List.of());
    if (read.isSound()) {
      Chosen chosen = visit.directory().hash(visit.context().getRealm(), read.chosen());
      taker.take(visit, account, chosen);
    }
  }
}
