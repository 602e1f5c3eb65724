package fr.educonnect.domain.join;

import fr.educonnect.domain.link.LinkStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An account's link to one student, and what becomes of two accounts' links to the same one.
 *
 * @param decidedAt empty while it is proposed
 * @param inRegister whether the registers carry it
 * @param reportedAt when it was last reported
 */
public record JoinedLink(
    LinkStatus status,
    Optional<Instant> decidedAt,
    boolean inRegister,
    Optional<Instant> reportedAt) {

  /**
   * The link as an account that is kept takes it over.
   *
   * @param settled whether the account that had it was active: before, nothing of it is settled
   */
  public JoinedLink takenOver(boolean settled) {
    return settled || status == LinkStatus.PROPOSED
        ? this
        : new JoinedLink(LinkStatus.PROPOSED, Optional.empty(), inRegister, reportedAt);
  }

  /**
   * Both together: a decision counts more than none, of two the later one. The registers carry the
   * one if they carry either.
   */
  public JoinedLink with(JoinedLink other) {
    JoinedLink decided = decision(other) ? other : this;
    Optional<Instant> reported =
        Stream.of(reportedAt, other.reportedAt)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    return new JoinedLink(
        decided.status, decided.decidedAt, inRegister || other.inRegister, reported);
  }

  // At the same moment the word against the link counts: it gives no rights.
  private boolean decision(JoinedLink other) {
    if (decidedAt.isEmpty() || other.decidedAt.isEmpty()) {
      return other.decidedAt.isPresent();
    }
    int later = other.decidedAt.get().compareTo(decidedAt.get());
    return later > 0 || (later == 0 && other.status == LinkStatus.REPORTED);
  }
}
