package fr.educonnect.testing.benchmarks;

import java.util.Locale;

/**
 * One measured budget.
 *
 * @param budget the budget's name, e.g. {@code S4}
 * @param what what was measured, in words
 * @param ratio measured value over its floor or peer (no unit), or a plain count where the budget
 *     is one
 * @param bound the budget, in words, e.g. {@code "<= 3"}
 * @param met whether the ratio is within it
 * @param detail the absolute values behind the ratio
 */
public record Figure(
    String budget, String what, double ratio, String bound, boolean met, String detail) {

  /** A figure that must not exceed {@code max}. */
  public static Figure atMost(String budget, String what, Measured measured, double max) {
    return new Figure(
        budget, what, measured.ratio(), "<= " + max, measured.ratio() <= max, measured.detail());
  }

  /** A figure that must reach {@code min}. */
  public static Figure atLeast(String budget, String what, Measured measured, double min) {
    return new Figure(
        budget, what, measured.ratio(), ">= " + min, measured.ratio() >= min, measured.detail());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-4s %-58s %8.3f  %-8s %-6s %s",
        budget,
        what,
        ratio,
        bound,
        met ? "met" : "MISSED",
        detail);
  }

  /** A ratio and the absolute values it comes from. */
  public record Measured(double ratio, String detail) {}
}
