package fr.educonnect.documents.list;

import fr.educonnect.domain.identifier.Degree;
import java.util.ArrayList;
import java.util.List;

/** The columns' heads, in their order. */
final class Columns {
  static final List<String> STUDENTS =
      List.of("Nom", "Prénom", "MEF", "Classe", "Identifiant", "Mot de passe");

  private Columns() {}

  static List<String> guardians(Degree degree) {
    return List.of(
        "Nom de l'élève",
        "Prénom de l'élève",
        degree == Degree.FIRST ? "Niveau de l'élève" : "MEF de l'élève",
        "Classe de l'élève",
        "Nom du responsable",
        "Prénom du responsable",
        "Identifiant",
        "Mot de passe");
  }

  static List<String> guardiansCsv(Degree degree) {
    List<String> columns = new ArrayList<>(List.of("RNE", "Ecole"));
    columns.addAll(guardians(degree));
    return columns;
  }
}
