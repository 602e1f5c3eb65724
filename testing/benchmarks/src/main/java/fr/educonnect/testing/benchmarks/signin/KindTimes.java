package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether the time of an answer tells what kind of person was asked about. The kinds take turns, in
 * another order each time, so that what one leaves behind meets all others alike; two of them are
 * told apart as far as their distributions differ (Kolmogorov–Smirnov distance).
 */
final class KindTimes {
  /** Of the KS test: at this factor, 1 pair in 1,000 equal distributions looks different. */
  private static final double ONE_IN_A_THOUSAND = 1.95;

  private static final long SEED = 2026;

  private KindTimes() {}

  /**
   * The largest distance between any two kinds, of the answer or of the page after it, over the
   * distance that chance alone would reach.
   *
   * @param kinds by the kind's name, whom to ask about
   * @param question asks and returns how long it took
   * @param rounds answers per kind
   */
  static <T> Measured compare(Map<String, List<T>> kinds, Function<T, Took> question, int rounds) {
    Map<String, long[]> answers = empty(kinds, rounds);
    Map<String, long[]> pages = empty(kinds, rounds);
    List<String> order = new ArrayList<>(kinds.keySet());
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (String kind : order) {
        List<T> people = kinds.get(kind);
        Took took = question.apply(people.get(round % people.size()));
        answers.get(kind)[round] = took.answer();
        pages.get(kind)[round] = took.page();
      }
    }
    return measured(answers, pages, rounds);
  }

  private static <T> Map<String, long[]> empty(Map<String, List<T>> kinds, int rounds) {
    Map<String, long[]> times = new LinkedHashMap<>();
    kinds.keySet().forEach(kind -> times.put(kind, new long[rounds]));
    return times;
  }

  private static Measured measured(
      Map<String, long[]> answers, Map<String, long[]> pages, int rounds) {
    answers.values().forEach(Arrays::sort);
    pages.values().forEach(Arrays::sort);
    double chance = ONE_IN_A_THOUSAND * Math.sqrt(2.0 / rounds);
    double answer = farthest(answers) / chance;
    double page = farthest(pages) / chance;
    return new Measured(
        Math.max(answer, page), told("answer", answer, answers) + "; " + told("page", page, pages));
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

  private static String told(String what, double ratio, Map<String, long[]> times) {
    return times.entrySet().stream()
        .map(
            kind ->
                String.format(
                    Locale.ROOT,
                    "%s %.2f ms",
                    kind.getKey(),
                    kind.getValue()[kind.getValue().length / 2] / 1e6))
        .collect(
            Collectors.joining(
                ", ", String.format(Locale.ROOT, "%s %.2f, medians: ", what, ratio), ""));
  }
}
