package fr.educonnect.directory.recovery;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.NewLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Forgotten identifiers and passwords. Whether there is anybody, and whether anything can be sent,
 * changes neither the statements nor the answer; a limit that only the account has says nothing
 * either.
 */
public final class RecoveryRequests {

  /** In the school's console: « Demande de réinitialisation », with the first date of a day. */
  private static final String ASK_SCHOOL =
      """
      update account set reset_asked_at = now()
      where id = ? and (reset_asked_at is null or reset_asked_at < now() - interval '1 day')
      """;

  private static final long NOBODY = 0;

  private final DirectoryPool pool;
  private final RecoveryLimits limits;

  public RecoveryRequests(DirectoryPool pool, RecoveryLimits limits) {
    this.pool = pool;
    this.limits = limits;
  }

  /**
   * Sends a link for a new password to the account's confirmed contact. Where nothing can be sent,
   * the school sees that it was asked for, at most once a day.
   *
   * @param account empty also for one that may not be used
   * @return false where a limit is reached that is the same for everybody
   */
  public boolean passwordLink(Optional<AccountSnapshot> account, RecoveryRequest request) {
    Optional<String> contact = account.flatMap(one -> contact(one, request.channel()));
    Optional<Long> school =
        account.filter(one -> contact.isEmpty() && schoolCanReset(one)).map(AccountSnapshot::id);
    Optional<AccountSnapshot> recipient = account.filter(one -> contact.isPresent());
    return pool.transaction(
        connection -> {
          Set<Allowance> refused = take(connection, contact, recipient, request);
          if (!refused.isEmpty()) {
            return isOwn(refused);
          }
          String link =
              ProofLinks.write(
                  connection,
                  new NewLink(
                      ProofPurpose.RECOVER_PASSWORD,
                      recipient.map(AccountSnapshot::id),
                      contact,
                      request.context()));
          NewMessage message =
              NewMessage.to(
                      contact.orElse(""),
                      request.channel(),
                      MessageKind.PASSWORD_LINK,
                      request.context())
                  .carrying(link);
          MessageWriter.write(connection, about(message, recipient), recipient.isPresent());
          askSchool(connection, school);
          return true;
        });
  }

  /**
   * Sends each account's identifier to its own confirmed contact.
   *
   * @return false where a limit is reached that is the same for everybody
   */
  public boolean identifierReminder(List<AccountSnapshot> accounts, RecoveryRequest request) {
    List<AccountSnapshot> recipients =
        accounts.stream().filter(one -> contact(one, request.channel()).isPresent()).toList();
    Optional<AccountSnapshot> first = recipients.stream().findFirst();
    Optional<String> contact = first.flatMap(one -> contact(one, request.channel()));
    return pool.transaction(
        connection -> {
          Set<Allowance> refused = take(connection, contact, first, request);
          if (!refused.isEmpty()) {
            return isOwn(refused);
          }
          remind(connection, first, request);
          for (AccountSnapshot other : recipients.stream().skip(1).toList()) {
            remind(connection, Optional.of(other), request);
          }
          return true;
        });
  }

  private static void remind(
      Connection connection, Optional<AccountSnapshot> account, RecoveryRequest request)
      throws SQLException {
    NewMessage message =
        NewMessage.to(
            account.flatMap(one -> contact(one, request.channel())).orElse(""),
            request.channel(),
            MessageKind.IDENTIFIER_REMINDER,
            request.context());
    MessageWriter.write(connection, about(message, account), account.isPresent());
  }

  private Set<Allowance> take(
      Connection connection,
      Optional<String> contact,
      Optional<AccountSnapshot> account,
      RecoveryRequest request)
      throws SQLException {
    String own = account.map(one -> Long.toString(one.id())).orElse(request.typed());
    return limits
        .allowances()
        .take(
            connection,
            request.channel() == Channel.MAIL
                ? limits.mail(own)
                : limits.sms(contact.orElse(request.typed()), request, contact.isPresent()));
  }

  // What is used up of the person's own shows nobody anything: it would tell that there is one.
  private static boolean isOwn(Set<Allowance> refused) {
    return refused.stream()
        .map(allowance -> allowance.subject().kind())
        .allMatch(
            kind ->
                kind == SubjectKind.MAIL_ACCOUNT
                    || kind == SubjectKind.SMS_NUMBER
                    || kind == SubjectKind.SMS_DEVICE);
  }

  /** Students are written to by mail only. */
  private static Optional<String> contact(AccountSnapshot account, Channel channel) {
    boolean can =
        account.progress().state() == AccountState.ACTIVE
            && account.progress().frozenAt().isEmpty()
            && (channel == Channel.MAIL || account.profile() == Profile.GUARDIAN);
    if (!can) {
      return Optional.empty();
    }
    return channel == Channel.MAIL ? account.contacts().mail() : account.contacts().mobile();
  }

  private static boolean schoolCanReset(AccountSnapshot account) {
    return account.progress().frozenAt().isEmpty()
        && Transitions.of(
                account.profile(), account.progress().state(), AccountEvent.RESET_PASSWORD)
            .isPresent();
  }

  private static NewMessage about(NewMessage message, Optional<AccountSnapshot> account) {
    return account.map(one -> message.about(one.id())).orElse(message);
  }

  private static void askSchool(Connection connection, Optional<Long> accountId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ASK_SCHOOL)) {
      statement.setLong(1, accountId.orElse(NOBODY));
      statement.executeUpdate();
    }
  }
}
