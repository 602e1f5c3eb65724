package fr.educonnect.testing.journeys;

/**
 * Classes can run in two lanes at once, each with a browser of its own; the tests of one class run
 * one after the other. A class that stops or slows a part of the stack, counts what it does,
 * forgets what was counted, or needs its second node is isolated; those that would change the same
 * thing under each other name it here as a lock.
 */
public final class Lanes {
  /** The children of the guardian with children in two academies. */
  public static final String GUARDIAN_OF_TWO_ACADEMIES = "guardian of two academies";

  /** The last day of an older identity provider. */
  public static final String OLDER_DESK = "older desk";

  /** Staff sign in with codes that count once. */
  public static final String STAFF = "staff";

  /** Realms that tests make, and the command that makes them. */
  public static final String REALMS = "realms";

  private Lanes() {}
}
