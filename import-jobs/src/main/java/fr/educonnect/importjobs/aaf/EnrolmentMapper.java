package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.StudentRow.Enrolment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads where a student is enrolled: the school of attachment, and every other school in which the
 * student has a class. The first class named in a school is the student's class there.
 */
final class EnrolmentMapper {

  private record SchoolClass(String code, String name) {}

  private static final SchoolClass NO_CLASS = new SchoolClass(null, null);

  private final FeedRules rules;

  EnrolmentMapper(FeedRules rules) {
    this.rules = rules;
  }

  List<Enrolment> map(RawRecord record) throws InvalidRecord {
    Map<Long, SchoolClass> classes = new LinkedHashMap<>();
    String attached = record.text(Attribute.SCHOOL);
    Long main = attached == null ? null : (Long) rules.key(attached, Attribute.SCHOOL);
    if (main != null) {
      classes.put(main, NO_CLASS);
    }
    addFirstDegreeClasses(record, classes);
    addSecondDegreeClasses(record, classes);
    if (classes.isEmpty()) {
      throw new InvalidRecord(RejectReason.ATTRIBUTE_MISSING, Attribute.SCHOOL.name());
    }
    List<Enrolment> enrolments = new ArrayList<>(classes.size());
    for (Map.Entry<Long, SchoolClass> school : classes.entrySet()) {
      enrolments.add(enrolment(record, school, school.getKey().equals(main)));
    }
    return enrolments;
  }

  private Enrolment enrolment(
      RawRecord record, Map.Entry<Long, SchoolClass> school, boolean attachment)
      throws InvalidRecord {
    long id = school.getKey();
    LocalDate entered = attachment ? Values.date(record, Attribute.SCHOOL_ENTRY) : null;
    LocalDate left = attachment ? Values.date(record, Attribute.SCHOOL_EXIT) : null;
    return new Enrolment(
        id,
        school.getValue().code(),
        school.getValue().name(),
        Values.optional(record, Attribute.MEF),
        level(record),
        entered != null ? entered : classDate(record, Attribute.CLASS_ENTRY, id),
        left != null ? left : classDate(record, Attribute.CLASS_EXIT, id));
  }

  /** 1D: {@code jointureEtab$typeCode$typeLibellé$idClasse$nomClasse}. */
  private void addFirstDegreeClasses(RawRecord record, Map<Long, SchoolClass> classes)
      throws InvalidRecord {
    for (String value : record.texts(Attribute.FIRST_DEGREE_CLASSES)) {
      List<String> parts = Values.parts(value, 5);
      add(classes, parts.get(0), new SchoolClass(parts.get(3), parts.get(4)));
    }
  }

  /** 2D: {@code jointureEtab$6A}. */
  private void addSecondDegreeClasses(RawRecord record, Map<Long, SchoolClass> classes)
      throws InvalidRecord {
    for (String value : record.texts(Attribute.SECOND_DEGREE_CLASSES)) {
      List<String> parts = Values.parts(value, 2);
      add(classes, parts.get(0), new SchoolClass(parts.get(1), null));
    }
  }

  private void add(Map<Long, SchoolClass> classes, String school, SchoolClass added)
      throws InvalidRecord {
    if (!added.code().isEmpty()) {
      Values.bounded(added.code(), Attribute.SECOND_DEGREE_CLASSES);
      Values.bounded(added.name(), Attribute.FIRST_DEGREE_CLASSES);
      Long id = rules.key(school, Attribute.SCHOOL);
      if (classes.getOrDefault(id, NO_CLASS).equals(NO_CLASS)) {
        classes.put(id, added);
      }
    }
  }

  private static String level(RawRecord record) throws InvalidRecord {
    String level = Values.optional(record, Attribute.LEVEL);
    return level == null ? null : Values.nullIfEmpty(Values.parts(level, 1).get(0));
  }

  /** {@code jointureEtab$dd/MM/yyyy$classe}: the earliest entry, the latest exit of that school. */
  private LocalDate classDate(RawRecord record, Attribute attribute, long school)
      throws InvalidRecord {
    LocalDate found = null;
    for (String value : record.texts(attribute)) {
      List<String> parts = Values.parts(value, 2);
      LocalDate date = Values.date(parts.get(1), attribute);
      if (date != null && rules.key(parts.get(0), attribute) == school) {
        boolean better =
            found == null || date.isBefore(found) == (attribute == Attribute.CLASS_ENTRY);
        found = better ? date : found;
      }
    }
    return found;
  }
}
