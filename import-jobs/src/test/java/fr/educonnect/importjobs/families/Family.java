package fr.educonnect.importjobs.families;

import fr.educonnect.domain.identifier.Degree;
import java.util.List;

/** One table: what the registers say day after day, what people do, and what has to come of it. */
record Family(String title, List<Step> steps) {

  /** What happens next. */
  sealed interface Step permits Export, Decision {}

  /**
   * An academy's export.
   *
   * @param kind {@code complet} or {@code delta}
   * @param date ISO
   * @param expected lines that describe the whole directory afterwards; null where the next export
   *     tells
   */
  record Export(
      String academy,
      Degree degree,
      String kind,
      String date,
      Records records,
      List<String> expected)
      implements Step {}

  /** What an export holds; the removed ones by their ids. */
  record Records(
      List<Student> students,
      List<Guardian> guardians,
      List<String> removedStudents,
      List<String> removedGuardians) {}

  /**
   * @param ine alias; null for a student without INE
   * @param relations AAF id of the guardian, kinship, legal responsibility
   */
  record Student(
      String id,
      String ine,
      String familyName,
      String firstName,
      String birthDate,
      String school,
      List<String[]> relations) {}

  /** What is absent is null. */
  record Guardian(
      String id,
      String title,
      String familyName,
      String firstName,
      String birthName,
      String mobile,
      String smsMobile,
      String mail) {}

  /**
   * What the holder of an account decides about a child.
   *
   * @param ine alias
   * @param confirmed the account is in use and the link confirmed; else the link is reported wrong
   */
  record Decision(String loginId, String ine, boolean confirmed) implements Step {}
}
