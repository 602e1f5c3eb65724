package fr.educonnect.domain.identifier;

import java.util.Map;
import java.util.Optional;

/**
 * A school level by its statistical code.
 *
 * @param mefstat4 four characters
 * @param label as schools say it, in French
 */
public record Level(String mefstat4, String label) {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("1110", "TPS"),
          Map.entry("1111", "PS"),
          Map.entry("1112", "MS"),
          Map.entry("1113", "GS"),
          Map.entry("1121", "CP"),
          Map.entry("1122", "CE1"),
          Map.entry("1123", "CE2"),
          Map.entry("1124", "CM1"),
          Map.entry("1125", "CM2"),
          Map.entry("1211", "CLIN"),
          Map.entry("1311", "Adaptation"),
          Map.entry("1411", "ULIS école"),
          Map.entry("2111", "6e"),
          Map.entry("2112", "5e"),
          Map.entry("2115", "4e"),
          Map.entry("2116", "3e"),
          Map.entry("2118", "Relais"),
          Map.entry("2119", "ULIS"),
          Map.entry("2132", "CPA"),
          Map.entry("2135", "DIMA"),
          Map.entry("2211", "2de"),
          Map.entry("2212", "1re"),
          Map.entry("2213", "Terminale"),
          Map.entry("2311", "CAP 1 an"),
          Map.entry("2321", "CAP 2 ans, 1re année"),
          Map.entry("2322", "CAP 2 ans, 2e année"),
          Map.entry("2331", "CAP 3 ans, 1re année"),
          Map.entry("2332", "CAP 3 ans, 2e année"),
          Map.entry("2333", "CAP 3 ans, 3e année"),
          Map.entry("2371", "Bac pro 2 ans, 1re année"),
          Map.entry("2372", "Bac pro 2 ans, 2e année"),
          Map.entry("2381", "2de pro"),
          Map.entry("2382", "1re pro"),
          Map.entry("2383", "Terminale pro"),
          Map.entry("2431", "6e SEGPA"),
          Map.entry("2432", "5e SEGPA"),
          Map.entry("2433", "4e SEGPA"),
          Map.entry("2434", "3e SEGPA"),
          Map.entry("2511", "BP, 1re année"),
          Map.entry("2512", "BP, 2e année"),
          Map.entry("3111", "CPGE, 1re année"),
          Map.entry("3112", "CPGE, 2e année"),
          Map.entry("3221", "BTS, 1re année"),
          Map.entry("3222", "BTS, 2e année"));

  /** The level of a MEFSTAT4; empty if the code is not known. */
  public static Optional<Level> of(String mefstat4) {
    return Optional.ofNullable(mefstat4).map(LABELS::get).map(label -> new Level(mefstat4, label));
  }
}
