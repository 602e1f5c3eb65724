package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;

/**
 * Deals out mobile numbers, each to one person only. Small populations and overseas academies get
 * numbers of their own ranges as long as these last. Numbers are valid by the national numbering
 * plans, since the import refuses others.
 */
final class Phones {

  /** How many different numbers one person can have. */
  static final int PER_PERSON = 8;

  static final int MAIN = 0;
  static final int CHANGED = 1;

  /** Two variants, one for a record of each degree. */
  static final int UNSHARED = 2;

  static final int SECOND = 4;
  static final int SHARED = 5;

  private static final int BLOCK = 1_000_000;

  /** Beginnings of eight-digit blocks: 06 00 to 06 38, 06 40 to 06 88, 07 30 to 07 99. */
  private static final int[][] METROPOLITAN = {{730, 70}, {600, 39}, {640, 49}};

  private Phones() {}

  /**
   * @param person number of the parent over all academies
   * @param local number of the parent in the academy
   * @return E.164
   */
  static String mobile(Academy academy, long person, long local, int variant) {
    String overseas = overseas(academy);
    if (overseas != null && local * PER_PERSON + variant < 100_000) {
      return overseas + padded(local * PER_PERSON + variant, 5);
    }
    return metropolitan(person * PER_PERSON + variant);
  }

  /** A line of the ranges that the regulator keeps for works of fiction. */
  static String fixedLine(long person) {
    return "+3353649" + padded(person % 10_000, 4);
  }

  private static String metropolitan(long number) {
    long left = number;
    for (int[] range : METROPOLITAN) {
      long size = (long) range[1] * BLOCK;
      if (left < size) {
        return "+33" + (range[0] * (long) BLOCK + left * 7_654_321 % size);
      }
      left -= size;
    }
    throw new IllegalArgumentException("more mobiles than numbers for them");
  }

  private static String overseas(Academy academy) {
    return switch (academy) {
      case LA_REUNION -> "+2626921";
      case GUADELOUPE -> "+5906901";
      case MARTINIQUE -> "+5966962";
      case GUYANE -> "+5946942";
      case MAYOTTE -> "+2626392";
      default -> null;
    };
  }

  private static String padded(long number, int digits) {
    String text = Long.toString(number);
    return "0".repeat(digits - text.length()) + text;
  }
}
