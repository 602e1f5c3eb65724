package fr.educonnect.importjobs.aaf;

/**
 * 64-bit hash of a record's raw attributes, by which an unchanged record is known before anything
 * is made of it. The hashes of the values are added up, so that their order does not matter.
 */
final class ContentHash {

  /**
   * Changes whenever the rules that make rows of records change: every record then counts as
   * changed once.
   */
  static final int RULES_VERSION = 1;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final long FINALISER = 0xBF58476D1CE4E5B9L;

  private ContentHash() {}

  /** The hash of a record without values, under settings that shape its row. */
  static long seed(int settings) {
    return mix(RULES_VERSION * MULTIPLIER + settings);
  }

  /** The hash of one value of the attribute that has the seed. */
  static long value(int seed, char[] text, int start, int end) {
    long hash = mix(seed * MULTIPLIER + (end - start));
    int i = start;
    for (; i + 4 <= end; i += 4) {
      long four =
          text[i] | (long) text[i + 1] << 16 | (long) text[i + 2] << 32 | (long) text[i + 3] << 48;
      hash = (hash ^ four) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    for (; i < end; i++) {
      hash = (hash ^ text[i]) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    return mix(hash);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * FINALISER;
    return mixed ^ (mixed >>> 31);
  }
}
