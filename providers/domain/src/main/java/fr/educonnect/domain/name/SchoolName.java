package fr.educonnect.domain.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A school as families know it, e.g. « Collège LES TILLEULS, TOULOUSE »: kind, name and town, as
 * far as the register tells them and as it writes them.
 */
public final class SchoolName {

  private static final String FIRST_DEGREE = "École";

  /** By the register's codes: {@code ENTStructureTypeStruct}, and <i>listeType</i> of schools. */
  private static final Map<String, String> KINDS =
      Map.of(
          "COLLEGE", "Collège",
          "LYCEE", "Lycée",
          "LP", "Lycée professionnel",
          "LYCEE PROFESSIONNEL", "Lycée professionnel",
          "EREA", "EREA",
          "1ORD", FIRST_DEGREE,
          "APPL", FIRST_DEGREE,
          "SPEC", FIRST_DEGREE);

  private SchoolName() {}

  /**
   * @param kind code of the register; null or any other gives none
   * @param town may be null
   */
  public static String of(String kind, String name, String town) {
    String called =
        Optional.ofNullable(kind)
            .map(KINDS::get)
            .filter(word -> !fold(name).startsWith(fold(word)))
            .map(word -> word + " " + name)
            .orElse(name);
    return town == null || town.isBlank() ? called : called + ", " + town;
  }

  /**
   * The register's codes of the kinds that families call so: for « école » those of the first
   * degree.
   *
   * @param word beginning of a word, as {@link SearchWords} has it
   */
  public static List<String> kinds(String word) {
    return KINDS.entrySet().stream()
        .filter(kind -> (" " + SearchWords.folded(kind.getValue())).contains(" " + word))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static String fold(String text) {
    return text.codePoints().mapToObj(LatinFolding::fold).collect(Collectors.joining());
  }
}
