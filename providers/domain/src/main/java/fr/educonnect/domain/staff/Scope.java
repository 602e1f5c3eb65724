package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import java.util.Set;

/**
 * What a right is about.
 *
 * @param code a UAI, a département (see {@link Uai#department()}), or empty for the whole country
 * @param degrees in which it counts; the same UAI may stand for a school of each
 */
public record Scope(Kind kind, String code, Set<Degree> degrees) {

  /** How far it reaches. */
  public enum Kind {
    SCHOOL,
    DEPARTMENT,
    /** Figures of the country and of its academies: no département's, no school's. */
    NATIONAL
  }

  /** Both degrees. */
  public static final Set<Degree> BOTH = Set.of(Degree.FIRST, Degree.SECOND);

  /** Figures of the country and of its academies. */
  public static final Scope NATION = new Scope(Kind.NATIONAL, "", BOTH);

  public Scope {
    degrees = Set.copyOf(degrees);
  }

  static Scope of(Uai school, Set<Degree> degrees) {
    return new Scope(Kind.SCHOOL, school.value(), degrees);
  }

  static Scope of(String department, Set<Degree> degrees) {
    return new Scope(Kind.DEPARTMENT, department, degrees);
  }

  /** Whether a school is in it. */
  public boolean covers(SchoolPlace school) {
    return degrees.contains(school.degree())
        && switch (kind) {
          case SCHOOL -> code.equals(school.uai().value());
          case DEPARTMENT -> code.equals(school.department());
          case NATIONAL -> false;
        };
  }
}
