package fr.educonnect.staffapi.quality;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.quality.QualityRow;
import fr.educonnect.documents.list.AccountList;
import fr.educonnect.documents.list.AccountLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Records to be put right, to be worked through beside the register. */
final class QualityCsv {
  private static final List<String> COLUMNS =
      List.of(
          "Classe",
          "Nom de l'élève",
          "Prénom de l'élève",
          "Identifiant AAF de l'élève",
          "Identifiant ONDE / SIECLE",
          "Nom du responsable",
          "Prénom du responsable",
          "Identifiant AAF du responsable",
          "Précision");

  private QualityCsv() {}

  static byte[] of(List<QualityRow> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AccountList<List<String>> csv = AccountLists.csv(COLUMNS, out)) {
      for (QualityRow row : rows) {
        csv.add(cells(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> cells(QualityRow row) {
    return List.of(
        row.className().orElse(""),
        row.student().familyName(),
        row.student().firstName(),
        Long.toString(row.studentKey().aafId()),
        row.registerId().orElse(""),
        row.guardian().map(PersonNames::familyName).orElse(""),
        row.guardian().map(PersonNames::firstName).orElse(""),
        row.guardianKey().map(key -> Long.toString(key.aafId())).orElse(""),
        row.detail().orElse(""));
  }
}
