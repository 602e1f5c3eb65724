package fr.educonnect.importjobs.aaf;

import java.util.Map;
import java.util.TreeMap;

/** Attributes met that no dialect has: each name once, with how often it was met. */
public final class UnknownAttributes {

  private static final int MAX_NAMES = 100;
  private static final int MAX_LENGTH = 80;

  private final Map<String, Long> counts = new TreeMap<>();

  void add(String name) {
    String shown = name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
    if (counts.size() < MAX_NAMES || counts.containsKey(shown)) {
      counts.merge(shown, 1L, Long::sum);
    }
  }

  /** Name to number of times; at most a hundred names. */
  public Map<String, Long> counts() {
    return Map.copyOf(counts);
  }
}
