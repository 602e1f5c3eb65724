package fr.educonnect.directory.federation;

import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.List;

/**
 * One identifier of a file, and whom it means.
 *
 * @param line of the file
 * @param records of the registers that the person may be; empty where the INE says who
 * @param ine of a student; else null
 */
public record Pair(int line, List<SourceKey> records, String ine, PairKind kind, String value) {

  @Override
  public String toString() {
    return "Pair[line " + line + "]";
  }
}
