package fr.educonnect.staffapi.quality;

import fr.educonnect.directory.staff.quality.QualityDay;
import fr.educonnect.directory.staff.quality.QualityIssue;
import java.util.Map;

/**
 * How many records each issue was about from a day on, until the next one.
 *
 * @param day ISO
 * @param records by issue, without those that are 0
 */
public record QualityDayView(String day, Map<QualityIssue, Integer> records) {

  static QualityDayView of(QualityDay day) {
    return new QualityDayView(day.day().toString(), day.records());
  }
}
