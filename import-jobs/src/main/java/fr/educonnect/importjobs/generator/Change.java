package fr.educonnect.importjobs.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a delta asks for one record.
 *
 * @param record null for a delete
 */
record Change<T>(Request request, long id, T record) {

  /**
   * Compares the records of a day with those of each of the days before it that the delta covers:
   * whatever differs from any of these is told, so that a delta may be missed.
   */
  static <T> List<Change<T>> between(List<Map<Long, T>> before, Map<Long, T> now) {
    Set<Long> ids = new LinkedHashSet<>(now.keySet());
    before.forEach(day -> ids.addAll(day.keySet()));
    List<Change<T>> changes = new ArrayList<>();
    for (long id : ids) {
      T record = now.get(id);
      boolean wasMissing = before.stream().anyMatch(day -> !day.containsKey(id));
      if (record == null) {
        changes.add(new Change<>(Request.DELETE, id, null));
      } else if (wasMissing) {
        changes.add(new Change<>(Request.ADD, id, record));
      } else if (before.stream().anyMatch(day -> !record.equals(day.get(id)))) {
        changes.add(new Change<>(Request.MODIFY, id, record));
      }
    }
    return changes;
  }
}
