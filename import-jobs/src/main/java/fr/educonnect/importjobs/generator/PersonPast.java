package fr.educonnect.importjobs.generator;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which records counted for somebody, and until when.
 *
 * @param <R> kind of record
 */
final class PersonPast<R> {

  private final Set<RecordId> keys = new LinkedHashSet<>();
  private R lastRecord;
  private int lastSeen;

  void see(int day, RecordId key, R record) {
    keys.add(key);
    lastRecord = record;
    lastSeen = day;
  }

  Set<RecordId> keys() {
    return keys;
  }

  R lastRecord() {
    return lastRecord;
  }

  /** The day of the first export without any record; null if the last one still had one. */
  LocalDate leftOn(int lastDay, LocalDate firstDay) {
    return lastSeen == lastDay ? null : firstDay.plusDays(lastSeen + 1L);
  }
}
