package fr.educonnect.directory.staff.letter;

import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.domain.identifier.Degree;

/**
 * Whose part of the letters it is.
 *
 * @param code an academy's two digits, or a school's UAI
 */
public record LetterOwner(String code, Degree degree) {

  /** The school itself. */
  public static LetterOwner of(SchoolHeader school) {
    return new LetterOwner(school.uai(), school.degree());
  }

  /** Its academy, for all schools of the degree. */
  public static LetterOwner academyOf(SchoolHeader school) {
    return new LetterOwner(school.academy(), school.degree());
  }
}
