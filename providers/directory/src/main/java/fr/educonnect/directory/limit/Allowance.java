package fr.educonnect.directory.limit;

/**
 * One thing that is asked of one limit.
 *
 * @param cost what has to be left
 * @param counted what is used up when it is left: the cost, or 0 where nothing is really done and
 *     that must not show
 * @param alarmAt use from which somebody should know; {@link Long#MAX_VALUE} for never
 */
public record Allowance(Subject subject, long cost, long counted, Limit limit, long alarmAt) {

  public Allowance {
    if (cost < 0 || counted < 0 || counted > cost) {
      throw new IllegalArgumentException("allowance: need 0 <= counted <= cost");
    }
  }

  /** One of the limit's units. */
  public static Allowance one(Subject subject, Limit limit) {
    return new Allowance(subject, 1, 1, limit, Long.MAX_VALUE);
  }

  /** The same question, without using anything up. */
  public Allowance onlyAsked() {
    return new Allowance(subject, cost, 0, limit, alarmAt);
  }

  /** Whether this has just led to the use from which somebody should know. */
  boolean alarms(long used) {
    return used >= alarmAt && used - counted < alarmAt;
  }
}
