package fr.educonnect.importjobs.generator;

import java.util.List;

/**
 * Numbers drawn for one subject and purpose. They follow from the seed alone, whatever was drawn
 * before for others, so that any family can be made again without those before it (SplitMix64).
 */
final class Draw {

  /** What a draw is for; draws for different purposes do not disturb each other. */
  enum Purpose {
    SIZE,
    SITUATION,
    STORY,
    PEOPLE,
    PLACES,
    SCHOOL;

    private final long salt = GAMMA * name().hashCode();
  }

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  static Draw of(long seed, long subject, Purpose purpose) {
    return new Draw(mix(mix(seed + purpose.salt) ^ (subject * GAMMA)));
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  /** A number from 0 up to but without the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from 0 up to but without 1. */
  double share() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return share() < probability;
  }

  <T> T from(List<T> values) {
    return values.get(below(values.size()));
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
