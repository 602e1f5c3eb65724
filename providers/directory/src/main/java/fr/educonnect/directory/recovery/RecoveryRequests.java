package fr.educonnect.directory.recovery;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.NewLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

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
   */
  public RecoveryAnswer passwordLink(Optional<AccountSnapshot> account, RecoveryRequest request) {
    Optional<Recipient> reachable = account.flatMap(one -> Recipient.of(one, request.channel()));
    Optional<Long> school =
        account.filter(one -> reachable.isEmpty() && schoolCanReset(one)).map(AccountSnapshot::id);
    return pool.transaction(
        connection -> {
          boolean granted = limits.grant(connection, reachable, request);
          Optional<Recipient> recipient = reachable.filter(one -> granted);
          if (!limits.take(connection, reachable, request, recipient.isPresent())) {
            return RecoveryAnswer.TOO_MANY;
          }
          sendLink(connection, recipient, request);
          askSchool(connection, school);
          return RecoveryAnswer.of(reachable, granted);
        });
  }

  /** Sends each account's identifier to its own confirmed contact. */
  public RecoveryAnswer identifierReminder(
      List<AccountSnapshot> accounts, RecoveryRequest request) {
    List<Recipient> reachable =
        accounts.stream().flatMap(one -> Recipient.of(one, request.channel()).stream()).toList();
    Optional<Recipient> first = reachable.stream().findFirst();
    return pool.transaction(
        connection -> {
          boolean granted = limits.grant(connection, first, request);
          if (!limits.take(connection, first, request, granted && first.isPresent())) {
            return RecoveryAnswer.TOO_MANY;
          }
          remind(connection, first.filter(one -> granted), request);
          for (Recipient other :
              granted ? reachable.stream().skip(1).toList() : List.<Recipient>of()) {
            remind(connection, Optional.of(other), request);
          }
          return RecoveryAnswer.of(first, granted);
        });
  }

  private static void sendLink(
      Connection connection, Optional<Recipient> recipient, RecoveryRequest request)
      throws SQLException {
    String link =
        ProofLinks.write(
            connection,
            new NewLink(
                ProofPurpose.RECOVER_PASSWORD,
                recipient.map(Recipient::accountId),
                recipient.map(Recipient::contact),
                request.context()));
    NewMessage message = message(MessageKind.PASSWORD_LINK, recipient, request).carrying(link);
    MessageWriter.write(connection, message, recipient.isPresent());
  }

  private static void remind(
      Connection connection, Optional<Recipient> recipient, RecoveryRequest request)
      throws SQLException {
    MessageWriter.write(
        connection,
        message(MessageKind.IDENTIFIER_REMINDER, recipient, request),
        recipient.isPresent());
  }

  private static NewMessage message(
      MessageKind kind, Optional<Recipient> recipient, RecoveryRequest request) {
    NewMessage message =
        NewMessage.to(
            recipient.map(Recipient::contact).orElse(""),
            request.channel(),
            kind,
            request.context());
    return recipient.map(one -> message.about(one.accountId())).orElse(message);
  }

  private static boolean schoolCanReset(AccountSnapshot account) {
    return account.progress().frozenAt().isEmpty()
        && Transitions.of(
                account.profile(), account.progress().state(), AccountEvent.RESET_PASSWORD)
            .isPresent();
  }

  private static void askSchool(Connection connection, Optional<Long> accountId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ASK_SCHOOL)) {
      statement.setLong(1, accountId.orElse(NOBODY));
      statement.executeUpdate();
    }
  }
}
