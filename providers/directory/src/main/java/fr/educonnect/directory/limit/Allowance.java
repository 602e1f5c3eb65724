package fr.educonnect.directory.limit;

/**
 * One thing that is asked of one limit.
 *
 * @param cost what has to be left
 * @param counted what is used up when it is left: the cost, or 0 where nothing is really done and
 *     that must not show
 */
public record Allowance(Subject subject, long cost, long counted, Limit limit) {

  public Allowance {
    if (cost < 0 || counted < 0 || counted > cost) {
      throw new IllegalArgumentException("allowance: need 0 <= counted <= cost");
    }
  }

  /** One of the limit's units. */
  public static Allowance one(Subject subject, Limit limit) {
    return new Allowance(subject, 1, 1, limit);
  }

  /** The same question, without using anything up. */
  public Allowance onlyAsked() {
    return new Allowance(subject, cost, 0, limit);
  }
}
