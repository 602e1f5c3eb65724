package fr.educonnect.directory.staff.action;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.Alongside;
import fr.educonnect.directory.account.ChangeCarrier;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.directory.password.MessagePasswords;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.school.Schools;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.AccountSheets;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.ActionTable;
import fr.educonnect.domain.account.ActionTable.Outcome;
import fr.educonnect.domain.account.ActionTable.Selection;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.domain.message.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notifications by mail, for whoever sends them: {@link #prepare} before, {@link #accepted} once
 * the mail server has the mail.
 */
public final class NotificationMails {

  private final ChangeCarrier changes;
  private final MessagePasswords passwords;
  private final ProvisionalPasswordCipher cipher;
  private final Accounts accounts;
  private final AccountSheets sheets;
  private final Schools schools;

  public NotificationMails(
      DirectoryPool pool,
      ChangeCarrier changes,
      MessagePasswords passwords,
      ProvisionalPasswordCipher cipher) {
    this.changes = changes;
    this.passwords = passwords;
    this.cipher = cipher;
    this.accounts = new Accounts(pool);
    this.sheets = new AccountSheets(pool, cipher);
    this.schools = new Schools(pool);
  }

  /** Whether the message is a notification. */
  public static boolean isNotification(QueuedMessage message) {
    return message.kind() == MessageKind.NOTIFICATION
        || message.kind() == MessageKind.NOTIFICATION_WITH_RESET;
  }

  /**
   * What the mail says. Empty where there is nothing to say any more: the account is gone, has left
   * the school, is frozen, or was activated after the mail was asked for.
   */
  public Optional<NotificationMail> prepare(QueuedMessage message) {
    long accountId = message.accountId().orElseThrow();
    long schoolId = message.schoolId().orElseThrow();
    Optional<AccountSnapshot> account = current(accountId).filter(a -> isStillWanted(a, message));
    Optional<SchoolHeader> school = schools.byId(schoolId);
    List<AccountSheet> sheet = sheets.read(schoolId, Profile.GUARDIAN, List.of(accountId));
    if (account.isEmpty() || school.isEmpty() || sheet.isEmpty()) {
      return Optional.empty();
    }
    ActionTable.Subject subject = StaffActions.subject(account.get());
    Outcome outcome = ActionTable.outcome(action(message), Selection.BULK, subject);
    return outcome.possible()
        ? Optional.of(
            new NotificationMail(
                account.get(),
                password(account.get(), outcome, message),
                subject.franceConnectOnly(),
                school.get(),
                sheet.get(0).students().stream().map(AccountSheet.SheetStudent::names).toList()))
        : Optional.empty();
  }

  /**
   * The mail server has the mail: the account is notified and the message ends, both or neither.
   *
   * @return false if the account is no longer as the mail has it; the message is not ended then
   */
  public boolean accepted(QueuedMessage message, NotificationMail mail) {
    QueueContext context =
        new QueueContext(message.realm(), message.locale(), Optional.empty(), Optional.empty());
    AccountChange change = AccountChange.of(event(message)).in(context);
    Alongside alongside =
        new Alongside(mail.password(), connection -> MessageQueue.sent(connection, message));
    return changes.apply(mail.account(), change, alongside) == ChangeOutcome.APPLIED;
  }

  // The job that ends the three months may not have come to it.
  private Optional<AccountSnapshot> current(long accountId) {
    Optional<AccountSnapshot> account = accounts.byId(accountId);
    if (account.filter(a -> a.progress().isOver(Instant.now())).isEmpty()) {
      return account;
    }
    changes.apply(account.get(), AccountChange.of(AccountEvent.EXPIRE), Alongside.NOTHING);
    return accounts.byId(accountId);
  }

  private static boolean isStillWanted(AccountSnapshot account, QueuedMessage message) {
    return account.progress().frozenAt().isEmpty()
        && account.progress().leftOn().isEmpty()
        && account.progress().activatedAt().filter(message.createdAt()::isBefore).isEmpty();
  }

  private Optional<String> password(
      AccountSnapshot account, Outcome outcome, QueuedMessage message) {
    boolean first = account.progress().state() == AccountState.NOT_NOTIFIED;
    if (first || outcome.newProvisionalPassword()) {
      return Optional.of(passwords.of(message.id()));
    }
    return account.password() instanceof AccountPassword.Provisional provisional
        ? Optional.of(cipher.decrypt(account.id(), provisional.encrypted()))
        : Optional.empty();
  }

  private static StaffAction action(QueuedMessage message) {
    return message.kind() == MessageKind.NOTIFICATION_WITH_RESET
        ? StaffAction.NOTIFY_WITH_RESET
        : StaffAction.NOTIFY;
  }

  private static AccountEvent event(QueuedMessage message) {
    return action(message).event().orElseThrow();
  }
}
