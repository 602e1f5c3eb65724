package fr.educonnect.directory.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Contact;
import fr.educonnect.directory.account.NoticeCosts;
import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.account.SingleAccount;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.pool.SqlWork;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.domain.join.JoinRefusal;
import fr.educonnect.domain.join.JoinRules;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Joins two accounts and undoes it: each in one transaction, with the messages that tell of it. A
 * server or program that ends in the middle leaves two accounts, or one: never something between.
 */
public final class AccountJoins {

  private final DirectoryPool pool;
  private final Optional<NoticeCosts> costs;

  public AccountJoins(DirectoryPool pool, NoticeCosts costs) {
    this.pool = pool;
    this.costs = Optional.of(costs);
  }

  /** For a program that does not count text messages. */
  public AccountJoins(DirectoryPool pool) {
    this.pool = pool;
    this.costs = Optional.empty();
  }

  /**
   * Joins two accounts. The other account's sessions end.
   *
   * @return why not; empty if they are joined now
   */
  public Optional<JoinRefusal> join(JoinRequest request) {
    return pool.transaction(
        connection -> {
          new JoinRows(connection).lock(request.kept().id(), request.other().id());
          Optional<JoinRefusal> refusal = check(connection, request);
          if (refusal.isEmpty()) {
            refusal = carryOut(connection, request);
          }
          if (refusal.isPresent()) {
            connection.rollback();
          }
          return refusal;
        });
  }

  /** What {@link #join} would answer; changes nothing. */
  public Optional<JoinRefusal> refusal(JoinRequest request) {
    return pool.read(connection -> check(connection, request));
  }

  /**
   * Makes two accounts of them again, each as it was; what the registers changed meanwhile holds.
   * Where nobody is at a browser, the kept account's sessions end; else whoever calls ends them.
   *
   * @param otherId the account that was joined to another
   * @param link that brought it, used up by it
   * @return false if nothing is to be undone any more
   */
  public boolean undo(long otherId, QueueContext context, Optional<ProofLink> link) {
    return undone(connection -> undo(connection, otherId, context, link));
  }

  /**
   * The same by staff.
   *
   * @param entry written to their record with it
   */
  public boolean undo(long otherId, QueueContext context, NewAuditEntry entry) {
    return undone(
        connection -> {
          boolean done = undo(connection, otherId, context, Optional.empty());
          if (done) {
            StaffAudit.write(connection, entry);
          }
          return done;
        });
  }

  private boolean undone(SqlWork<Boolean> work) {
    return pool.transaction(
        connection -> {
          boolean done = work.on(connection);
          if (!done) {
            connection.rollback();
          }
          return done;
        });
  }

  private static Optional<JoinRefusal> check(Connection connection, JoinRequest request)
      throws SQLException {
    JoinParties parties = new JoinParties(connection);
    return JoinRules.refusal(
        parties.of(request.kept(), request.proof()),
        parties.of(request.other(), request.proof()),
        request.proof(),
        parties.shareAChildsRecord(request.kept().id(), request.other().id()));
  }

  private Optional<JoinRefusal> carryOut(Connection connection, JoinRequest request)
      throws SQLException {
    JoinNotices notices = new JoinNotices(connection, request.context(), costs);
    Set<Contact> told = new LinkedHashSet<>(notices.of(request.kept()));
    told.addAll(notices.of(request.other()));
    JoinRows rows = new JoinRows(connection);
    if (!rows.mark(request)) {
      return Optional.of(JoinRefusal.CHANGED_MEANWHILE);
    }
    rows.move(request);
    JoinedIdentities.move(connection, request.other().id(), request.kept().id());
    new JoinedLinks(connection)
        .move(request.other().id(), request.kept().id(), JoinRows.isActive(request.other()));
    SessionEnds.ask(connection, request.other().id());
    notices.joined(request.other().id(), told);
    if (request.entry().isPresent()) {
      StaffAudit.write(connection, request.entry().get());
    }
    return Optional.empty();
  }

  private boolean undo(
      Connection connection, long otherId, QueueContext context, Optional<ProofLink> link)
      throws SQLException {
    JoinRows rows = new JoinRows(connection);
    Optional<Long> found = rows.keptOf(otherId, Instant.now());
    boolean dead = link.isPresent() && !ProofLinks.use(connection, link.get());
    if (found.isEmpty() || dead) {
      return false;
    }
    long keptId = found.get();
    rows.lock(keptId, otherId);
    JoinedLinks links = new JoinedLinks(connection);
    links.moveBack(otherId, keptId);
    rows.moveBack(otherId, keptId);
    JoinedIdentities.moveBack(connection, otherId, keptId);
    rows.forget(otherId);
    for (JoinRows.Remaining other : rows.remaining(keptId)) {
      links.bringAgain(other.otherId(), keptId, other.settled());
    }
    RegisterState.restore(connection, keptId, otherId);
    ProofLinks.kill(connection, otherId, ProofPurpose.UNDO_JOIN);
    if (context.browser().isEmpty()) {
      SessionEnds.ask(connection, keptId);
    }
    tell(connection, context, keptId, otherId);
    return true;
  }

  private void tell(Connection connection, QueueContext context, long keptId, long otherId)
      throws SQLException {
    JoinNotices notices = new JoinNotices(connection, context, costs);
    for (long id : new long[] {keptId, otherId}) {
      Optional<AccountSnapshot> account = SingleAccount.read(connection, id);
      if (account.isPresent()) {
        notices.undone(account.get());
      }
    }
  }
}
