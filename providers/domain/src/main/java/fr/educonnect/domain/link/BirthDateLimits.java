package fr.educonnect.domain.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often birth dates may be wrong.
 *
 * @param tries wrong submissions after which the account's dates are locked
 * @param lock how long
 * @param total wrong submissions in all after which they are closed until somebody opens them again
 */
public record BirthDateLimits(int tries, Duration lock, int total) {

  /** What holds where nothing is set. */
  public static final BirthDateLimits DEFAULT = new BirthDateLimits(5, Duration.ofHours(24), 15);

  /**
   * How an account stands.
   *
   * @param wrong submissions since the last lock or the last one that was right
   * @param total wrong submissions in all
   */
  public record Tally(int wrong, Optional<Instant> lockedUntil, int total, boolean closed) {

    /** An account that has tried nothing. */
    public static final Tally NONE = new Tally(0, Optional.empty(), 0, false);

    /** Whether nothing may be tried now. */
    public boolean isShut(Instant now) {
      return closed || lockedUntil.filter(now::isBefore).isPresent();
    }
  }

  public BirthDateLimits {
    if (tries < 1 || total < tries) {
      throw new IllegalArgumentException("birth dates: need 1 <= tries <= total");
    }
    if (lock.isNegative() || lock.isZero()) {
      throw new IllegalArgumentException("birth dates: lock must be longer than 0");
    }
  }

  /** After a submission with a wrong date. */
  public Tally afterWrong(Tally before, Instant now) {
    boolean locks = before.wrong() + 1 >= tries;
    return new Tally(
        locks ? 0 : before.wrong() + 1,
        locks ? Optional.of(now.plus(lock)) : Optional.empty(),
        before.total() + 1,
        before.total() + 1 >= total);
  }

  /** After a submission that proved something and in which nothing was wrong. */
  public Tally afterRight(Tally before) {
    return new Tally(0, Optional.empty(), before.total(), before.closed());
  }

  /** Submissions that may still be wrong before the next lock; 0 while it is shut. */
  public int left(Tally tally, Instant now) {
    return tally.isShut(now) ? 0 : Math.min(tries - tally.wrong(), total - tally.total());
  }
}
