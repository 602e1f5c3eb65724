package fr.educonnect.staffapi.quality;

import fr.educonnect.directory.staff.quality.QualityRow;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Names;

/**
 * A record to be put right.
 *
 * @param registerId number in ONDE or SIECLE
 * @param detail see the issue
 */
public record QualityView(
    Names student,
    long studentAafId,
    @Maybe String registerId,
    @Maybe String className,
    @Maybe Names guardian,
    @Maybe Long guardianAafId,
    @Maybe String detail) {

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
