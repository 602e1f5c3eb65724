package fr.educonnect.importjobs.generator;

/** Deals out INE, each to one child only. */
final class Ines {

  private static final String KEY_LETTERS = "ABCDEFGHJK";
  private static final long RNIE_NUMBERS = 1_000_000_000L;
  private static final int RNIE_MODULUS = 97;

  private Ines() {}

  /** The number of the national register that students have since 2018. */
  static String national(long child) {
    long number = (child * 387_420_489L + 123_456_789L) % RNIE_NUMBERS;
    long key = RNIE_MODULUS - number % RNIE_MODULUS;
    String digits = Long.toString(RNIE_NUMBERS + number).substring(1);
    return digits + KEY_LETTERS.charAt((int) key / 10) + KEY_LETTERS.charAt((int) key % 10);
  }

  /** The number that an academy gave before, ten digits and a letter. */
  static String academic(long child) {
    long number = 10 * RNIE_NUMBERS + (child + 7) * 2_147_483_647L % (10 * RNIE_NUMBERS);
    return Long.toString(number).substring(1) + KEY_LETTERS.charAt((int) (child % 10));
  }
}
