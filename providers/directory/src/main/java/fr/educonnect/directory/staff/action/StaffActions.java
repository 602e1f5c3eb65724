package fr.educonnect.directory.staff.action;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.Alongside;
import fr.educonnect.directory.account.ChangeCarrier;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.staff.action.KeyedRequests.AnsweredMeanwhileException;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.ActionTable;
import fr.educonnect.domain.account.ActionTable.Outcome;
import fr.educonnect.domain.account.ActionTable.Selection;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.domain.contact.MailAddresses;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries out what the staff order for one account. Whoever orders for several calls it for each:
 * what becomes of one is nothing to the others.
 */
public final class StaffActions {

  private static final int TRIES = 3;

  private final DirectoryPool pool;
  private final Accounts accounts;
  private final ChangeCarrier changes;
  private final KeyedRequests requests;

  public StaffActions(DirectoryPool pool, ChangeCarrier changes) {
    this.pool = pool;
    this.accounts = new Accounts(pool);
    this.changes = changes;
    this.requests = new KeyedRequests(pool);
  }

  /** Does it, and records it. */
  public ActionReport apply(long accountId, StaffOrder order) {
    return apply(accountId, order, ActionRecorder.NONE);
  }

  /**
   * The same, once for each key of an agent: asked again, nothing is done and the answer is what it
   * was.
   *
   * @return empty if the key stands for another action on the account
   */
  public Optional<ActionReport> applyOnce(String key, long accountId, StaffOrder order) {
    Optional<KeyedRequests.Answer> before = requests.find(key, accountId, order);
    if (before.isEmpty()) {
      before = applyNow(key, accountId, order);
    }
    return before
        .filter(answer -> answer.action().equals(KeyedRequests.name(order)))
        .map(KeyedRequests.Answer::report);
  }

  private Optional<KeyedRequests.Answer> applyNow(String key, long accountId, StaffOrder order) {
    try {
      ActionReport report =
          apply(
              accountId,
              order,
              (connection, done, message) -> KeyedRequests.keep(connection, key, order, done));
      return Optional.of(new KeyedRequests.Answer(KeyedRequests.name(order), report));
    } catch (AnsweredMeanwhileException e) {
      return requests.find(key, accountId, order);
    }
  }

  /** The same for somebody who records it too. */
  public ActionReport apply(long accountId, StaffOrder order, ActionRecorder recorder) {
    ActionReport report = ActionReport.of(accountId, ActionResult.CHANGED_MEANWHILE);
    for (int i = 0; i < TRIES && report.result() == ActionResult.CHANGED_MEANWHILE; i++) {
      report = new Attempt(accountId, order, recorder).run();
    }
    if (report.result() == ActionResult.CHANGED_MEANWHILE) {
      new Attempt(accountId, order, recorder).skip(report.result());
    }
    return report;
  }

  /** Forgets keys of long ago. */
  public void clean() {
    requests.clean();
  }

  /** The state and password of an account as the table looks at it. */
  public static ActionTable.Subject subject(AccountSnapshot account) {
    boolean over = account.progress().isOver(Instant.now());
    AccountState state = over ? AccountState.NOT_NOTIFIED : account.progress().state();
    boolean franceConnectOnly =
        state == AccountState.ACTIVE
            && account.password() instanceof AccountPassword.None
            && account.franceConnect().isPresent();
    return new ActionTable.Subject(account.profile(), state, franceConnectOnly);
  }

  /** One reading of the account, and what is done by it. */
  private final class Attempt {

    private final long accountId;
    private final StaffOrder order;
    private final ActionRecorder recorder;
    private Optional<ActionTable.Warning> warning = Optional.empty();

    Attempt(long accountId, StaffOrder order, ActionRecorder recorder) {
      this.accountId = accountId;
      this.order = order;
      this.recorder = recorder;
    }

    ActionReport run() {
      Optional<AccountSnapshot> account = accounts.byId(accountId).filter(a -> isInScope());
      if (account.isEmpty()) {
        return skip(ActionResult.NOT_FOUND);
      }
      if (account.get().progress().isOver(Instant.now())) {
        // What the job that ends the three months has not yet come to.
        changes.apply(account.get(), AccountChange.of(AccountEvent.EXPIRE), Alongside.NOTHING);
        account = accounts.byId(accountId);
      }
      return account.isEmpty() ? skip(ActionResult.NOT_FOUND) : decide(account.get());
    }

    private boolean isInScope() {
      return pool.read(
          connection ->
              ScopedAccounts.isIn(connection, order.schoolId(), order.profile(), accountId));
    }

    private ActionReport decide(AccountSnapshot account) {
      if (account.progress().frozenAt().isPresent()) {
        return skip(ActionResult.FROZEN);
      }
      ActionTable.Subject subject = subject(account);
      Outcome outcome = ActionTable.outcome(order.action(), order.selection(), subject);
      if (!outcome.possible()) {
        return skip(ActionResult.of(outcome.refusal()));
      }
      if (leavesOut(subject.state())) {
        return skip(ActionResult.ACTIVE_LEFT_OUT);
      }
      warning = Optional.ofNullable(outcome.warning());
      return report(order.byMail() ? mail(account, outcome) : change(account));
    }

    private ActionReport report(ActionResult result) {
      return new ActionReport(accountId, result, warning.filter(w -> result.isSuccess()));
    }

    private boolean leavesOut(AccountState state) {
      return order.isNotification()
          && order.selection() == Selection.BULK
          && state == AccountState.ACTIVE
          && !order.includeActive();
    }

    private ActionResult change(AccountSnapshot account) {
      Optional<String> mail = order.correctedMail().flatMap(MailAddresses::normalise);
      if (order.correctedMail().isPresent() && mail.isEmpty()) {
        return skip(ActionResult.INVALID_ADDRESS).result();
      }
      AccountChange change =
          AccountChange.of(order.action().event().orElseThrow()).in(order.context());
      ChangeOutcome outcome =
          changes.apply(
              account,
              mail.map(change::andMail).orElse(change),
              Alongside.of(connection -> record(connection, ActionResult.DONE, Optional.empty())));
      return switch (outcome) {
        case APPLIED -> ActionResult.DONE;
        case CHANGED_MEANWHILE -> ActionResult.CHANGED_MEANWHILE;
        case NOT_IN_THIS_STATE, NO_PENDING_MAIL, LINK_DEAD, IDENTITY_REFUSED, HAS_JOINED ->
            skip(ActionResult.NOT_IN_THIS_STATE).result();
      };
    }

    private ActionResult mail(AccountSnapshot account, Outcome outcome) {
      boolean password =
          outcome.newProvisionalPassword()
              || account.progress().state() == AccountState.NOT_NOTIFIED
              || account.password() instanceof AccountPassword.Provisional;
      return pool.transaction(
          connection -> {
            Optional<ScopedAccounts.Address> address =
                ScopedAccounts.address(connection, order.schoolId(), accountId);
            if (address.isEmpty()) {
              return record(connection, ActionResult.NO_ADDRESS, Optional.empty());
            }
            if (password && address.get().shared()) {
              return record(connection, ActionResult.SHARED_ADDRESS, Optional.empty());
            }
            UUID message = queue(connection, address.get().mail());
            return record(connection, ActionResult.QUEUED, Optional.of(message));
          });
    }

    private UUID queue(Connection connection, String address) throws SQLException {
      MessageKind kind =
          order.action() == StaffAction.NOTIFY_WITH_RESET
              ? MessageKind.NOTIFICATION_WITH_RESET
              : MessageKind.NOTIFICATION;
      return MessageWriter.write(
          connection,
          NewMessage.to(address, Channel.MAIL, kind, order.context())
              .about(accountId)
              .atSchool(order.schoolId()));
    }

    ActionReport skip(ActionResult result) {
      pool.transaction(connection -> record(connection, result, Optional.empty()));
      return ActionReport.of(accountId, result);
    }

    private ActionResult record(Connection connection, ActionResult result, Optional<UUID> message)
        throws SQLException {
      recorder.write(connection, report(result), message);
      NewAuditEntry entry =
          NewAuditEntry.done(
                  order.agent(), AuditAction.valueOf(order.action().name()), order.schoolId())
              .on(accountId)
              .ending(result.name());
      StaffAudit.write(
          connection,
          order.isNotification() ? entry.because(order.byMail() ? "MAIL" : "LETTER") : entry);
      return result;
    }
  }
}
