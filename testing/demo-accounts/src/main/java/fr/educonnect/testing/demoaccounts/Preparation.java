package fr.educonnect.testing.demoaccounts;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Walks an account through the states that lead to the asked one, as its person would. */
final class Preparation {
  private final KeycloakSession session;
  private final DirectoryProvider directory;

  Preparation(KeycloakSession session) {
    this.session = session;
    this.directory = session.getProvider(DirectoryProvider.class);
  }

  PreparedAccount prepare(DemoAccount wanted) {
    AccountSnapshot account = read(wanted.login());
    while (!isThere(account, wanted)) {
      apply(account, step(account, wanted));
      account = read(wanted.login());
    }
    return prepared(account);
  }

  PreparedAccount happen(DemoEvent wanted) {
    AccountSnapshot account = read(wanted.login());
    QueueContext school =
        new QueueContext(wanted.realm(), "fr", Optional.empty(), Optional.empty());
    AccountChange change = AccountChange.of(wanted.event()).in(school);
    apply(account, wanted.mail() == null ? change : change.andMail(wanted.mail()));
    return prepared(read(wanted.login()));
  }

  private PreparedAccount prepared(AccountSnapshot account) {
    return new PreparedAccount(
        account.id(),
        account.loginId(),
        account.progress().state(),
        directory.provisionalPassword(account).orElse(null));
  }

  private static boolean isThere(AccountSnapshot account, DemoAccount wanted) {
    AccountState state = account.progress().state();
    return state == wanted.state()
        && (state != AccountState.ACTIVE || account.contacts().pendingMail().isEmpty());
  }

  private AccountSnapshot read(String login) {
    return directory.byLoginId(login).orElseThrow(NotFoundException::new);
  }

  private AccountChange step(AccountSnapshot account, DemoAccount wanted) {
    return switch (account.progress().state()) {
      case NOT_NOTIFIED -> AccountChange.of(AccountEvent.NOTIFY);
      case NOTIFIED -> submission(wanted);
      case ACTIVATING -> AccountChange.of(AccountEvent.VALIDATE_MAIL);
      case ACTIVE -> validation(account, wanted);
    };
  }

  // A student is active before the address is validated.
  private static AccountChange validation(AccountSnapshot account, DemoAccount wanted) {
    if (wanted.state() != AccountState.ACTIVE) {
      throw new IllegalStateException("account " + account.id() + " is active already");
    }
    return AccountChange.of(AccountEvent.VALIDATE_MAIL);
  }

  private AccountChange submission(DemoAccount wanted) {
    AccountChange change = AccountChange.withPassword(AccountEvent.SUBMIT_ACTIVATION, hash(wanted));
    return wanted.mail() == null ? change : change.andMail(wanted.mail());
  }

  private Chosen hash(DemoAccount wanted) {
    RealmModel realm = session.realms().getRealmByName(wanted.realm());
    PasswordPolicy policy = realm.getPasswordPolicy();
    PasswordCredentialModel credential =
        hashProvider(policy).encodedCredential(wanted.password(), policy.getHashIterations());
    return new Chosen(credential.getCredentialData(), credential.getSecretData());
  }

  private PasswordHashProvider hashProvider(PasswordPolicy policy) {
    return policy.getHashAlgorithm() == null
        ? session.getProvider(PasswordHashProvider.class)
        : session.getProvider(PasswordHashProvider.class, policy.getHashAlgorithm());
  }

  private void apply(AccountSnapshot account, AccountChange change) {
    ChangeOutcome outcome = directory.apply(account, change);
    if (outcome != ChangeOutcome.APPLIED) {
      throw new IllegalStateException("account " + account.id() + ": " + outcome);
    }
  }
}
