package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure.Measured;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Whether the time of an answer tells what kind of person was asked about. The kinds take turns;
 * two of them are told apart as far as their distributions differ (Kolmogorov–Smirnov distance).
 */
final class KindTimes {
  /** Of the KS test: at this factor, 1 pair in 1,000 equal distributions looks different. */
  private static final double ONE_IN_A_THOUSAND = 1.95;

  private KindTimes() {}

  /**
   * The largest distance between any two kinds, over the distance that chance alone would reach.
   *
   * @param kinds by the kind's name, whom to ask about
   * @param nanos asks and returns how long the answer took
   * @param rounds answers per kind
   */
  static <T> Measured compare(Map<String, List<T>> kinds, ToLongFunction<T> nanos, int rounds) {
    Map<String, long[]> times = new LinkedHashMap<>();
    kinds.forEach((kind, people) -> times.put(kind, new long[rounds]));
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<T>> kind : kinds.entrySet()) {
        List<T> people = kind.getValue();
        times.get(kind.getKey())[round] = nanos.applyAsLong(people.get(round % people.size()));
      }
    }
    times.values().forEach(Arrays::sort);
    double chance = ONE_IN_A_THOUSAND * Math.sqrt(2.0 / rounds);
    return new Measured(farthest(times) / chance, medians(times));
  }

  private static double farthest(Map<String, long[]> times) {
    double farthest = 0;
    for (long[] a : times.values()) {
      for (long[] b : times.values()) {
        farthest = Math.max(farthest, distance(a, b));
      }
    }
    return farthest;
  }

  /** The largest difference between the two sorted samples' cumulative distributions. */
  static double distance(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    double distance = 0;
    while (i < a.length && j < b.length) {
      long value = Math.min(a[i], b[j]);
      while (i < a.length && a[i] <= value) {
        i++;
      }
      while (j < b.length && b[j] <= value) {
        j++;
      }
      distance = Math.max(distance, Math.abs((double) i / a.length - (double) j / b.length));
    }
    return distance;
  }

  private static String medians(Map<String, long[]> times) {
    return times.entrySet().stream()
        .map(
            kind ->
                String.format(
                    Locale.ROOT,
                    "%s %.1f ms",
                    kind.getKey(),
                    kind.getValue()[kind.getValue().length / 2] / 1e6))
        .collect(Collectors.joining(", ", "medians: ", ""));
  }
}
