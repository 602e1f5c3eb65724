package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.StudentRow;
import fr.educonnect.domain.identifier.Ine;
import java.time.LocalDate;
import java.util.List;

/** Makes rows of Eleve records of every dialect. */
public final class StudentMapper {

  private static final int MAX_AGE = 120;

  private final FeedRules rules;
  private final EnrolmentMapper enrolments;
  private final RelationMapper relations;

  public StudentMapper(FeedRules rules) {
    this.rules = rules;
    this.enrolments = new EnrolmentMapper(rules);
    this.relations = new RelationMapper(rules);
  }

  /** The row of an add or modify. */
  public StudentRow map(RawRecord record, long id, Origin origin) throws InvalidRecord {
    return new StudentRow(
        id,
        GuardianMapper.person(record),
        otherNames(record),
        ine(record),
        birthDate(record),
        Values.optional(record, Attribute.REGISTER_ID),
        enrolments.map(record),
        relations.map(record),
        record.contentHash(rules.settingsVersion()),
        origin);
  }

  private static String otherNames(RawRecord record) throws InvalidRecord {
    List<String> names = record.texts(Attribute.OTHER_NAMES);
    return names.isEmpty() ? null : Values.bounded(String.join(" ", names), Attribute.OTHER_NAMES);
  }

  private static String ine(RawRecord record) throws InvalidRecord {
    String text = record.text(Attribute.INE);
    if (text == null) {
      return null;
    }
    return Ine.parse(text)
        .map(Ine::value)
        .orElseThrow(() -> new InvalidRecord(RejectReason.INE_INVALID, null));
  }

  private LocalDate birthDate(RawRecord record) throws InvalidRecord {
    LocalDate date = Values.date(record, Attribute.BIRTH_DATE);
    LocalDate today = rules.exportDate();
    if (date != null && (date.isAfter(today) || date.isBefore(today.minusYears(MAX_AGE)))) {
      throw new InvalidRecord(RejectReason.BIRTH_DATE_IMPLAUSIBLE, null);
    }
    return date;
  }
}
