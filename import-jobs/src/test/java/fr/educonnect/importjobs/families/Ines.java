package fr.educonnect.importjobs.families;

import java.util.HashMap;
import java.util.Map;

/** The INEs that the aliases of a table stand for. */
final class Ines {

  private static final String LETTERS = "ABCDEFGHJK";

  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> ines = new HashMap<>();

  /** The INE of an alias: nine digits, and the two letters that they ask for. */
  String of(String alias) {
    return ines.computeIfAbsent(alias, this::next);
  }

  /** The alias of an INE given out before. */
  String alias(String ine) {
    return aliases.get(ine);
  }

  private String next(String alias) {
    int number = 104_729 * (ines.size() + 1);
    int key = 97 - number % 97;
    String ine = "%09d%c%c".formatted(number, LETTERS.charAt(key / 10), LETTERS.charAt(key % 10));
    aliases.put(ine, alias);
    return ine;
  }
}
