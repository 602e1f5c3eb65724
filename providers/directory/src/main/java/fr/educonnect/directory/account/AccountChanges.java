package fr.educonnect.directory.account;

import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Transition;
import fr.educonnect.domain.account.Transition.ContactEffect;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Carries out what the domain's {@link Transitions} say of an event: whole, in one statement, and
 * only if the account is still as it was read.
 */
public final class AccountChanges {

  private final DirectoryPool pool;
  private final ProvisionalPasswordCipher cipher;
  private final SecureRandom random = new SecureRandom();

  public AccountChanges(DirectoryPool pool, ProvisionalPasswordCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /**
   * Applies the event. A provisional password that it asks for is made here; who may read it
   * decrypts it from the account.
   *
   * @throws IllegalArgumentException if the event needs a chosen password and brings none
   */
  public ChangeOutcome apply(AccountSnapshot account, AccountChange change) {
    AccountState from = account.progress().state();
    Optional<Transition> transition =
        account.progress().frozenAt().isPresent()
            ? Transitions.ofFrozen(change.event())
            : Transitions.of(account.profile(), from, change.event());
    if (transition.isEmpty()) {
      return ChangeOutcome.NOT_IN_THIS_STATE;
    }
    if (transition.get().contacts() == ContactEffect.CONFIRM_PENDING_MAIL
        && account.contacts().pendingMail().isEmpty()) {
      return ChangeOutcome.NO_PENDING_MAIL;
    }
    AccountUpdate update = update(account, change, transition.get());
    boolean written = pool.write(update::execute);
    return written ? ChangeOutcome.APPLIED : ChangeOutcome.CHANGED_MEANWHILE;
  }

  private AccountUpdate update(
      AccountSnapshot account, AccountChange change, Transition transition) {
    AccountUpdate update = new AccountUpdate(account);
    update.set("state = ?::account_state", transition.next().name());
    String origin =
        Optional.ofNullable(transition.origin().apply(account.progress().origin().orElse(null)))
            .map(Enum::name)
            .orElse(null);
    update.set("origin = ?::account_origin", origin);
    if (transition.activates(account.progress().state())) {
      update.set("activated_at = now()");
    }
    setPassword(update, account, change, transition);
    setDistribution(update, transition);
    setMail(update, change, transition);
    return update;
  }

  private void setPassword(
      AccountUpdate update, AccountSnapshot account, AccountChange change, Transition transition) {
    switch (transition.password()) {
      case KEEP -> {}
      case CLEAR -> update.noPassword();
      case FIRST_PROVISIONAL, NEW_PROVISIONAL ->
          update.provisionalPassword(
              cipher.encrypt(account.id(), ProvisionalPassword.generate(random)));
      case CHOSEN ->
          update.chosenPassword(
              change
                  .chosen()
                  .orElseThrow(
                      () -> new IllegalArgumentException(change.event() + " without password")));
    }
  }

  private static void setDistribution(AccountUpdate update, Transition transition) {
    switch (transition.distribution()) {
      case KEEP -> {}
      case CLEAR -> update.set("notified_at = null");
      case SET -> update.set("notified_at = now()");
    }
  }

  private static void setMail(AccountUpdate update, AccountChange change, Transition transition) {
    switch (transition.contacts()) {
      case KEEP -> {}
      case DROP_PENDING_MAIL -> {
        update.set("pending_mail = null");
        update.set("pending_mail_at = null");
      }
      case SET_PENDING_MAIL ->
          change
              .mail()
              .ifPresent(
                  mail -> {
                    update.set("pending_mail = ?", mail);
                    update.set("pending_mail_at = now()");
                  });
      case CONFIRM_MOBILE, CLEAR -> throw new IllegalStateException();
      case CONFIRM_PENDING_MAIL -> {
        update.set("mail = pending_mail");
        update.set("mail_confirmed_at = now()");
        update.set("pending_mail = null");
        update.set("pending_mail_at = null");
      }
    }
  }
}
