package fr.educonnect.directory.staff.quality;

import java.time.LocalDate;
import java.util.Map;

/**
 * How a school's data were from a day on, until the next one.
 *
 * @param records by issue, how many it was about; without those that are 0
 */
public record QualityDay(LocalDate day, Map<QualityIssue, Integer> records) {

  public QualityDay {
    records = Map.copyOf(records);
  }
}
