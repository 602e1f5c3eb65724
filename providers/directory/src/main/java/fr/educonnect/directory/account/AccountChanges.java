package fr.educonnect.directory.account;

import fr.educonnect.directory.franceconnect.IdentityRows;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Transition;
import fr.educonnect.domain.account.Transition.ContactEffect;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Carries out what the domain's {@link Transitions} say of an event: whole, in one transaction, and
 * only if the account is still as it was read. With it go the messages that the event entails
 * ({@link fr.educonnect.domain.message.Notices}), the links that it kills, and the link that
 * brought it, which must still be there.
 */
public final class AccountChanges implements ChangeCarrier {

  private final DirectoryPool pool;
  private final Optional<ProvisionalPasswordCipher> cipher;
  private final Optional<NoticeCosts> costs;
  private final SecureRandom random = new SecureRandom();

  public AccountChanges(DirectoryPool pool, ProvisionalPasswordCipher cipher, NoticeCosts costs) {
    this.pool = pool;
    this.cipher = Optional.of(cipher);
    this.costs = Optional.of(costs);
  }

  /** For events that make no provisional password and send no message. */
  public AccountChanges(DirectoryPool pool) {
    this.pool = pool;
    this.cipher = Optional.empty();
    this.costs = Optional.empty();
  }

  /**
   * Applies the event. A provisional password that it asks for is made here; who may read it
   * decrypts it from the account.
   *
   * @throws IllegalArgumentException if the event needs a chosen password, a mobile, an identity or
   *     its link and brings none
   */
  public ChangeOutcome apply(AccountSnapshot account, AccountChange change) {
    return apply(account, change, Alongside.NOTHING);
  }

  /**
   * The same with what has to be written with it or not at all.
   *
   * @throws IllegalArgumentException as above
   */
  @Override
  public ChangeOutcome apply(AccountSnapshot account, AccountChange change, Alongside alongside) {
    Optional<Transition> transition = transition(account, change);
    if (transition.isEmpty()) {
      return ChangeOutcome.NOT_IN_THIS_STATE;
    }
    if (!isValidated(account, change, transition.get())) {
      return ChangeOutcome.NO_PENDING_MAIL;
    }
    if (change.link().filter(link -> link.accountId() != account.id()).isPresent()) {
      return ChangeOutcome.LINK_DEAD;
    }
    if (change.event() == AccountEvent.LINK_FRANCECONNECT) {
      brought(change.identity(), change, "identity");
    }
    AccountUpdate update =
        new AccountUpdate(
            account, columns(account, change, transition.get(), alongside.provisionalPassword()));
    return pool.transaction(
        connection -> {
          alongside.part().write(connection);
          Written written = write(connection, update, change);
          if (change.event() == AccountEvent.START_OVER
              && UndoableJoins.areTo(connection, account.id())) {
            written = Written.not(ChangeOutcome.HAS_JOINED);
          }
          if (written.outcome() != ChangeOutcome.APPLIED) {
            connection.rollback();
            return written.outcome();
          }
          entail(connection, account, change, transition.get());
          if (change.context().isPresent() && written.isNews()) {
            new NoticeWriter(connection, account, change, costs.orElseThrow()).write();
          }
          return ChangeOutcome.APPLIED;
        });
  }

  private static Optional<Transition> transition(AccountSnapshot account, AccountChange change) {
    if (account.progress().frozenAt().isPresent()) {
      return Transitions.ofFrozen(change.event());
    }
    boolean over = account.progress().isOver(Instant.now()) && !isForTheUnnotified(account, change);
    boolean shutOut =
        change.event() == AccountEvent.UNLINK_FRANCECONNECT && !account.hasOtherWayIn();
    return over || shutOut
        ? Optional.empty()
        : Transitions.of(account.profile(), account.progress().state(), change.event())
            .map(
                found ->
                    change.identity().isPresent() ? Transitions.byFranceConnect(found) : found);
  }

  // After the three months nothing goes on that was begun in them, whether or not the job has run.
  private static boolean isForTheUnnotified(AccountSnapshot account, AccountChange change) {
    return change.event() == AccountEvent.EXPIRE
        || Transitions.of(account.profile(), AccountState.NOT_NOTIFIED, change.event()).isPresent();
  }

  // There is an address to be confirmed, and the link was sent to it and to no other.
  private static boolean isValidated(
      AccountSnapshot account, AccountChange change, Transition transition) {
    if (transition.contacts() != ContactEffect.CONFIRM_PENDING_MAIL) {
      return true;
    }
    Optional<String> pending = account.contacts().pendingMail();
    return pending.isPresent()
        && change.link().map(ProofLink::contact).filter(c -> !c.equals(pending)).isEmpty();
  }

  private AccountColumns columns(
      AccountSnapshot account,
      AccountChange change,
      Transition transition,
      Optional<String> provisional) {
    AccountColumns columns = TransitionColumns.of(transition);
    if (transition.activates(account.progress().state())) {
      columns.set("activated_at = now()");
    }
    switch (transition.password()) {
      case KEEP, CLEAR -> {}
      case FIRST_PROVISIONAL, NEW_PROVISIONAL ->
          columns.provisionalPassword(
              cipher
                  .orElseThrow()
                  .encrypt(
                      account.id(),
                      provisional.orElseGet(() -> ProvisionalPassword.generate(random))));
      case CHOSEN -> columns.chosenPassword(brought(change.chosen(), change, "password"));
    }
    switch (transition.contacts()) {
      case KEEP, CONFIRM_PENDING_MAIL, DROP_PENDING_MAIL, CLEAR -> {}
      case SET_PENDING_MAIL -> change.mail().ifPresent(columns::pendingMail);
      case CONFIRM_MOBILE, SET_MOBILE -> columns.mobile(brought(change.mobile(), change, "mobile"));
      case RESTORE_MAIL -> columns.restoreMail(change.mail());
      case RESTORE_MOBILE -> columns.restoreMobile(change.mobile());
    }
    return columns;
  }

  private static <T> T brought(Optional<T> part, AccountChange change, String name) {
    return part.orElseThrow(
        () -> new IllegalArgumentException(change.event() + " without " + name));
  }

  /**
   * What was written.
   *
   * @param linking of an identity of FranceConnect
   */
  private record Written(ChangeOutcome outcome, Optional<LinkDecision> linking) {

    static Written not(ChangeOutcome outcome) {
      return new Written(outcome, Optional.empty());
    }

    // That an identity is where it was before is told to nobody.
    boolean isNews() {
      return linking.filter(d -> d == LinkDecision.KEEP || d == LinkDecision.PUT_BACK).isEmpty();
    }
  }

  private static Written write(Connection connection, AccountUpdate update, AccountChange change)
      throws SQLException {
    if (!update.execute(connection)) {
      return Written.not(ChangeOutcome.CHANGED_MEANWHILE);
    }
    if (change.link().isPresent() && !ProofLinks.use(connection, change.link().get())) {
      return Written.not(ChangeOutcome.LINK_DEAD);
    }
    Optional<LinkDecision> linking = update.link(connection, change.identity());
    boolean refused =
        (linking.isPresent() && !linking.get().isLinked())
            || (change.event() == AccountEvent.REVERT_FRANCECONNECT
                && !update.linkAgain(connection, formerIdentity(change)));
    return new Written(refused ? ChangeOutcome.IDENTITY_REFUSED : ChangeOutcome.APPLIED, linking);
  }

  private static IdentitySubject formerIdentity(AccountChange change) {
    return new IdentitySubject(brought(change.link().flatMap(ProofLink::former), change, "link"));
  }

  private static void entail(
      Connection connection, AccountSnapshot account, AccountChange change, Transition transition)
      throws SQLException {
    new EntailedLinks(connection, account.id()).kill(change, transition);
    boolean startsOver = transition.contacts() == ContactEffect.CLEAR;
    if (startsOver || change.event() == AccountEvent.UNLINK_FRANCECONNECT) {
      new IdentityRows(connection, account.id()).forget();
    }
    if (startsOver) {
      FirstState.restore(connection, account.id());
    }
  }
}
