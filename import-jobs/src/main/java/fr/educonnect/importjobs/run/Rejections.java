package fr.educonnect.importjobs.run;

import java.util.Map;
import java.util.Set;

/**
 * Tells lines of a report about records that were kept out from those about records that were
 * taken.
 */
final class Rejections {

  private static final Set<String> TAKEN = Set.of("GUARDIAN_OF_NOBODY");

  private Rejections() {}

  /** Whether the record was taken and is only worth a look. */
  static boolean isNote(String reason) {
    return TAKEN.contains(reason);
  }

  /** How many records, or parts of one, were kept out. */
  static long count(Map<String, Long> byReason) {
    return byReason.entrySet().stream()
        .filter(reason -> !isNote(reason.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
