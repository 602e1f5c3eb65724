package fr.educonnect.staffapi.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.quality.QualityRow;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.staffapi.answer.Names;

/**
 * A record to be put right.
 *
 * @param registerId number in ONDE or SIECLE
 * @param detail see the issue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QualityView(
    Names student,
    long studentAafId,
    String registerId,
    String className,
    Names guardian,
    Long guardianAafId,
    String detail) {

  static QualityView of(QualityRow row) {
    return new QualityView(
        Names.of(row.student()),
        row.studentKey().aafId(),
        row.registerId().orElse(null),
        row.className().orElse(null),
        row.guardian().map(Names::of).orElse(null),
        row.guardianKey().map(SourceKey::aafId).orElse(null),
        row.detail().orElse(null));
  }

  @Override
  public String toString() {
    return "QualityView";
  }
}
