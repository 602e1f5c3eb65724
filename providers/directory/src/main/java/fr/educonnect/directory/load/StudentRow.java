package fr.educonnect.directory.load;

import java.time.LocalDate;
import java.util.List;

/**
 * A student's record, ready for the directory.
 *
 * @param id packed key of the source record
 * @param otherNames further first names; may be null
 * @param ine well-formed INE; null when the record has none
 * @param birthDate may be null
 * @param registerId the school's own number of the student (SIECLE); may be null
 * @param contentHash of the record's raw attributes and of every setting that shaped this row
 */
public record StudentRow(
    long id,
    Person person,
    String otherNames,
    String ine,
    LocalDate birthDate,
    String registerId,
    List<Enrolment> enrolments,
    List<Relation> relations,
    long contentHash,
    Origin origin) {

  /**
   * A school that the student attends; one per school.
   *
   * @param schoolId packed key
   * @param classCode the register's class id (first degree) or the class's name; may be null
   * @param className the class's name when no school's record lists it (first degree); may be null
   * @param mefCode may be null
   * @param level MEFSTAT4 when the file carries it (first degree); null where the MEF gives it
   * @param enteredOn may be null
   * @param leftOn may be null
   */
  public record Enrolment(
      long schoolId,
      String classCode,
      String className,
      String mefCode,
      String level,
      LocalDate enteredOn,
      LocalDate leftOn) {}

  /**
   * What ties the student to a guardian's record; one per guardian.
   *
   * @param guardianId packed key
   * @param kinship link code as in the file; may be null
   * @param legal whether it opens a guardian's account
   * @param responsibility second degree's field; may be null
   */
  public record Relation(
      long guardianId,
      String kinship,
      boolean legal,
      Integer responsibility,
      boolean payer,
      boolean contact) {}
}
