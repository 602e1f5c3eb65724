package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/**
 * A new password in place of a forgotten one. Whoever signs in by FranceConnect alone has none, and
 * is told so here: the link proves who asks.
 */
final class PasswordRecovery implements LinkAction {

  private static final String STEP = "password";
  private static final String TEMPLATE = "link-password.ftl";

  @Override
  public Response show(LinkVisit visit) {
    return unless(visit).orElseGet(() -> visit.pages().page().createForm(TEMPLATE));
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    return unless(visit).orElseGet(() -> choose(visit, form));
  }

  // What there is to say in place of the form.
  private static Optional<Response> unless(LinkVisit visit) {
    boolean usable =
        visit.account().progress().state() == AccountState.ACTIVE
            && visit.directory().isUsable(visit.account());
    if (!usable) {
      return Optional.of(visit.pages().dead());
    }
    return visit.account().password() instanceof AccountPassword.None
        ? Optional.of(visit.pages().done("NO_PASSWORD", Optional.empty()))
        : Optional.empty();
  }

  private static Response choose(LinkVisit visit, MultivaluedMap<String, String> form) {
    PasswordForm read =
        PasswordForm.read(
            form,
            visit.session().getProvider(PasswordPolicyManagerProvider.class),
            visit.account().loginId(),
            visit.directory().provisionalPassword(visit.account()));
    if (!read.isSound()) {
      return visit.pages().refused(read.errors()).createForm(TEMPLATE);
    }
    ChangeOutcome outcome =
        visit.apply(
            AccountChange.withPassword(
                AccountEvent.CHOOSE_PASSWORD,
                visit.directory().hash(visit.session().getContext().getRealm(), read.chosen())));
    if (outcome != ChangeOutcome.APPLIED) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.sessions().end();
    visit.events().done(STEP, EventType.RESET_PASSWORD);
    return visit.pages().done("PASSWORD", visit.link().clientId());
  }
}
