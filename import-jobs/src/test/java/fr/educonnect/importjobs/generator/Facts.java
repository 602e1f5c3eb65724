package fr.educonnect.importjobs.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What somebody says of a directory, fact by fact, each under a key: made to be compared. */
final class Facts {

  private final Map<String, String> facts = new TreeMap<>();

  void add(String kind, Object key, Object... values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      text.append(value == null || value.equals("") ? "-" : value).append(" | ");
    }
    facts.put(kind + " " + key, text.toString());
  }

  int count(String kind) {
    return (int) facts.keySet().stream().filter(key -> key.startsWith(kind + " ")).count();
  }

  /** The same facts for whom it does not matter when somebody left. */
  Facts withoutDays() {
    Facts others = new Facts();
    facts.forEach(
        (key, text) -> {
          boolean leaves = key.startsWith("gone ") || key.startsWith("account ");
          String day = leaves ? text.replaceAll("\\d{4}-\\d\\d-\\d\\d", "a day") : text;
          others.facts.put(key, day);
        });
    return others;
  }

  /** The first differences from what another says; empty when they agree. */
  List<String> differencesFrom(Facts other) {
    Set<String> keys = new TreeSet<>(facts.keySet());
    keys.addAll(other.facts.keySet());
    List<String> differences = new ArrayList<>();
    for (String key : keys) {
      String here = facts.get(key);
      String there = other.facts.get(key);
      if (here == null || !here.equals(there)) {
        differences.add(key + "\n      is " + here + "\n  should " + there);
      }
    }
    return differences.size() > 40 ? differences.subList(0, 40) : differences;
  }
}
