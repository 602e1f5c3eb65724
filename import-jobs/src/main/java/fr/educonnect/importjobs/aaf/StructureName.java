package fr.educonnect.importjobs.aaf;

import java.util.List;
import java.util.Locale;

/**
 * A structure's current name: {@code TYPE$NOM$VILLE}, in older exports {@code TYPE-NOM-ac-ACAD}.
 *
 * @param type e.g. {@code COLLEGE}, {@code E.E.PU} (école élémentaire publique); may be empty
 * @param name never empty
 */
record StructureName(String type, String name) {

  private static final String OLD_ACADEMY = "-ac-";
  private static final String ORDINARY = "1ORD";
  private static final String TRAINING = "APPL";
  private static final String SPECIAL = "SPEC";

  static StructureName of(String text) {
    if (text.indexOf('$') >= 0) {
      List<String> parts = Values.parts(text, 2);
      return new StructureName(parts.get(0), parts.get(1).isEmpty() ? parts.get(0) : parts.get(1));
    }
    int dash = text.indexOf('-');
    int academy = text.toLowerCase(Locale.ROOT).lastIndexOf(OLD_ACADEMY);
    if (dash > 0 && academy > dash + 1) {
      return new StructureName(
          text.substring(0, dash).strip(), text.substring(dash + 1, academy).strip());
    }
    return new StructureName("", text);
  }

  /**
   * The first degree's kind of school, one of the codes that the exports are filtered by
   * (<i>listeType</i>): as written when the record carries it, else by the name's type, where
   * {@code E.E.A.PU} is an <i>école d'application</i>.
   */
  String firstDegreeKind(String written) {
    if (written != null) {
      return written.toUpperCase(Locale.ROOT);
    }
    String upper = type.toUpperCase(Locale.ROOT);
    if (!upper.startsWith("E.")) {
      return null;
    }
    if (upper.contains(".A.") || upper.contains(TRAINING)) {
      return TRAINING;
    }
    return upper.contains(".S.") || upper.contains(SPECIAL) ? SPECIAL : ORDINARY;
  }
}
