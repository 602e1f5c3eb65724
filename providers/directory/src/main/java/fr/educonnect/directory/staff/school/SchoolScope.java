package fr.educonnect.directory.staff.school;

import fr.educonnect.domain.identifier.Degree;
import java.util.Set;

/**
 * The schools that somebody may see: named ones, and all of departments in one degree.
 *
 * @param uais of named schools, whatever the degree
 * @param departments whole departments
 */
public record SchoolScope(Set<String> uais, Set<Department> departments) {

  /**
   * @param code as {@link fr.educonnect.domain.identifier.Uai#department} gives it
   */
  public record Department(String code, Degree degree) {

    /** The first three digits of its schools' UAIs. */
    String uaiPrefix() {
      return switch (code) {
        case "2A" -> "620";
        case "2B" -> "720";
        default -> code.length() == 3 ? code : "0" + code;
      };
    }
  }

  public SchoolScope {
    uais = Set.copyOf(uais);
    departments = Set.copyOf(departments);
  }

  /** Named schools only. */
  public static SchoolScope ofSchools(String... uais) {
    return new SchoolScope(Set.of(uais), Set.of());
  }
}
