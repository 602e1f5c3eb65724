package fr.educonnect.directory.proof;

import fr.educonnect.directory.account.ChildrenNotices;
import fr.educonnect.directory.account.GuardianLinks;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateRows.Locked;
import fr.educonnect.directory.proof.BirthDateSheet.BirthDateTries;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.link.BirthDateLimits.Tally;
import fr.educonnect.domain.link.BirthDateProof;
import fr.educonnect.domain.link.BirthDateProof.Child;
import fr.educonnect.domain.link.BirthDateProof.Judgement;
import fr.educonnect.domain.link.LinkStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Birth dates as proof of being a child's guardian, or the student in person. Tries are counted per
 * account, whatever the browser, the node or the journey: submissions of one account are judged one
 * after the other.
 */
public final class BirthDateProofs {

  private final DirectoryPool pool;
  private final BirthDateLimits limits;
  private final ChildrenNotices notices;

  public BirthDateProofs(DirectoryPool pool, BirthDateLimits limits, ChildrenNotices notices) {
    this.pool = pool;
    this.limits = limits;
    this.notices = notices;
  }

  /** What the page shows. */
  public BirthDateSheet sheet(long accountId) {
    return pool.read(
        connection -> {
          Locked row = BirthDateRows.read(connection, accountId);
          return new BirthDateSheet(
              BirthDateRows.children(connection, accountId), tries(row.tally(), row.now()));
        });
  }

  /**
   * Judges the answers and confirms what is right, in one transaction; the contact of an active
   * account is told of it.
   *
   * @param answers by student; children that are confirmed already need none
   */
  public BirthDateOutcome submit(
      long accountId, Map<Long, BirthDateAnswer> answers, QueueContext context) {
    return pool.transaction(
        connection -> {
          Locked row = BirthDateRows.lock(connection, accountId);
          if (row.tally().isShut(row.now())) {
            return locked(row);
          }
          List<Child> children = BirthDateRows.dates(connection, accountId);
          Judgement judgement = BirthDateProof.judge(children, answers);
          if (!judgement.right().isEmpty()) {
            GuardianLinks.confirm(connection, accountId, judgement.right(), context);
            notices.write(connection, accountId, changed(children, judgement), context);
          }
          return settle(connection, accountId, row, judgement);
        });
  }

  private static Map<Long, LinkStatus> changed(List<Child> children, Judgement judgement) {
    return children.stream()
        .filter(child -> judgement.right().contains(child.studentId()))
        .filter(child -> child.status() != LinkStatus.CONFIRMED)
        .collect(Collectors.toMap(Child::studentId, Child::status));
  }

  /**
   * Judges the dates of children who are confirmed already: asked once more of whoever changes how
   * the account is opened. Under the same limits; proved is it only where each of them was right.
   */
  public BirthDateOutcome submitConfirmed(long accountId, Map<Long, BirthDateAnswer> answers) {
    return pool.transaction(
        connection -> {
          Locked row = BirthDateRows.lock(connection, accountId);
          if (row.tally().isShut(row.now())) {
            return locked(row);
          }
          List<Child> children =
              BirthDateRows.dates(connection, accountId).stream()
                  .filter(child -> child.status() == LinkStatus.CONFIRMED)
                  .map(
                      child -> new Child(child.studentId(), LinkStatus.PROPOSED, child.birthDate()))
                  .toList();
          return settle(connection, accountId, row, BirthDateProof.judge(children, answers));
        });
  }

  /** A student's own date; under the same limits. */
  public BirthDateOutcome submitOwn(long accountId, LocalDate birthDate) {
    return pool.transaction(
        connection -> {
          Locked row = BirthDateRows.lock(connection, accountId);
          if (row.tally().isShut(row.now())) {
            return locked(row);
          }
          Optional<LocalDate> own = BirthDateRows.own(connection, accountId);
          Child self = new Child(accountId, LinkStatus.PROPOSED, own);
          BirthDateAnswer answer = new BirthDateAnswer.Yes(Optional.of(birthDate));
          return settle(
              connection,
              accountId,
              row,
              BirthDateProof.judge(List.of(self), Map.of(accountId, answer)));
        });
  }

  /**
   * Opens it again, with all tries.
   *
   * @return false if there was nothing to open
   */
  public boolean reopen(long accountId) {
    return pool.write(connection -> BirthDateRows.delete(connection, accountId));
  }

  private BirthDateOutcome settle(
      Connection connection, long accountId, Locked row, Judgement judgement) throws SQLException {
    Tally after = row.tally();
    if (judgement.isTry()) {
      after = limits.afterWrong(row.tally(), row.now());
    } else if (!judgement.right().isEmpty()) {
      after = limits.afterRight(row.tally());
    }
    if (after.equals(Tally.NONE)) {
      BirthDateRows.delete(connection, accountId);
    } else if (!after.equals(row.tally())) {
      BirthDateRows.write(connection, accountId, after);
    }
    return new BirthDateOutcome(
        kind(judgement),
        judgement.right(),
        judgement.wrong(),
        judgement.refused(),
        judgement.incomplete(),
        tries(after, row.now()));
  }

  private static Kind kind(Judgement judgement) {
    return switch (judgement.verdict()) {
      case INCOMPLETE -> Kind.INCOMPLETE;
      case SOLE_LINK_REFUSED -> Kind.SOLE_LINK_REFUSED;
      case LOOKED_AT -> judgement.isTry() ? Kind.WRONG : Kind.DONE;
    };
  }

  private BirthDateOutcome locked(Locked row) {
    return new BirthDateOutcome(
        Kind.LOCKED, Set.of(), Set.of(), Set.of(), Set.of(), tries(row.tally(), row.now()));
  }

  private BirthDateTries tries(Tally tally, Instant now) {
    return new BirthDateTries(
        limits.left(tally, now), tally.lockedUntil().filter(now::isBefore), tally.closed());
  }
}
