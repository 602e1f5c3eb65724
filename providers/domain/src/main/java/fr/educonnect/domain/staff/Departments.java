package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Academy;
import java.util.List;
import java.util.Locale;

/** The départements that groups name by three characters. */
final class Departments {
  private static final String OLD_CORSICA = "20";
  private static final List<String> CORSICA = List.of("2A", "2B");

  private Departments() {}

  /**
   * The départements of a code, as {@link fr.educonnect.domain.identifier.Uai#department()} writes
   * them: {@code 045}, {@code 02A} or {@code 620}, {@code 971}; both of Corsica for its old number,
   * {@code 020}. Empty when there is none.
   */
  static List<String> of(String code) {
    String department = unpadded(code.toUpperCase(Locale.ROOT));
    if (department.equals(OLD_CORSICA)) {
      return CORSICA;
    }
    return Academy.ofDepartment(department).isPresent() ? List.of(department) : List.of();
  }

  private static String unpadded(String code) {
    return switch (code) {
      case "620" -> CORSICA.get(0);
      case "720" -> CORSICA.get(1);
      default -> code.length() == 3 && code.startsWith("0") ? code.substring(1) : code;
    };
  }
}
