package fr.educonnect.importjobs.generator;

import java.util.List;

/**
 * What happens to a family: one thing, on one day.
 *
 * @param day of the export that shows it first, from 1; {@link #NEVER} for most families
 * @param after where each child goes to school from that day on
 */
record Story(Kind kind, int day, List<List<Placement>> after) {

  static final int NEVER = Integer.MAX_VALUE;

  /** How many days a family that comes back is away. */
  private static final int AWAY = 2;

  /** What can happen. */
  enum Kind {
    NOTHING,
    ADDRESS,
    MAIL,
    MOBILE,
    MARRIED_NAME,
    NEW_INE,
    CHILD_ARRIVES,
    CHILD_LEAVES,
    FAMILY_ARRIVES,
    FAMILY_LEAVES,
    FAMILY_RETURNS,
    MOVE_CLASS,
    MOVE_SCHOOL,
    MOVE_ACADEMY,
    MOVE_TO_SECOND_DEGREE,
    GUARDIAN_ARRIVES,
    GUARDIAN_LEAVES,
    RESPONSIBILITY_LOST
  }

  /** Whether it has happened by the export of a day. */
  boolean isPast(Kind asked, int today) {
    return kind == asked && today >= day;
  }

  /** Whether anything changes in the exports after one day up to another. */
  boolean changes(int afterDay, int upToDay) {
    return isIn(day, afterDay, upToDay)
        || (kind == Kind.FAMILY_RETURNS && isIn(day + AWAY, afterDay, upToDay));
  }

  /** Whether a child is in the registers on a day. */
  boolean isEnrolled(int slot, int children, int today) {
    return switch (kind) {
      case CHILD_ARRIVES -> slot < children - 1 || today >= day;
      case CHILD_LEAVES -> slot > 0 || today < day;
      case FAMILY_ARRIVES -> today >= day;
      case FAMILY_LEAVES -> today < day;
      case FAMILY_RETURNS -> today < day || today >= day + AWAY;
      default -> true;
    };
  }

  /** Whether a guardian is in the registers on a day. */
  boolean isKnown(int slot, int today) {
    return switch (kind) {
      case GUARDIAN_ARRIVES -> slot != 1 || today >= day;
      case GUARDIAN_LEAVES -> slot != 1 || today < day;
      default -> true;
    };
  }

  /** Where a child goes to school on a day. */
  List<Placement> placements(Child child, int today) {
    return today >= day ? after.get(child.slot()) : child.placements();
  }

  private static boolean isIn(int step, int afterDay, int upToDay) {
    return step > afterDay && step <= upToDay;
  }
}
