package fr.educonnect.documents.list;

import fr.educonnect.documents.pdf.DocumentHead;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The texts of a printed list and the shares of the page that its columns have.
 *
 * @param above lines above the title
 */
record ListPage(
    List<String> above,
    String title,
    List<String> columns,
    List<Integer> shares,
    String footnote,
    boolean landscape) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String FOOTNOTE =
      "* Seuls les mots de passe provisoires sont affichés, le mot de passe choisi par %s lors de"
          + " l'activation de son compte est masqué.";

  static ListPage guardians(ListHead head) {
    return new ListPage(
        above(head),
        "Liste des responsables :",
        starred(Columns.guardians(head.degree())),
        List.of(36, 32, 40, 28, 38, 36, 36, 25),
        FOOTNOTE.formatted("le responsable"),
        true);
  }

  static ListPage students(ListHead head) {
    return new ListPage(
        above(head),
        "Liste des élèves :",
        starred(Columns.STUDENTS),
        List.of(38, 32, 30, 22, 38, 28),
        FOOTNOTE.formatted("l'élève"),
        false);
  }

  private static List<String> above(ListHead head) {
    return List.of(
        "Date de création : " + DAY.format(head.day()),
        "Ecole : " + head.uai().value() + " - " + head.school());
  }

  /** The last column, the password, refers to the footnote. */
  private static List<String> starred(List<String> columns) {
    int last = columns.size() - 1;
    List<String> starred = new ArrayList<>(columns);
    starred.set(last, columns.get(last) + " *");
    return List.copyOf(starred);
  }

  DocumentHead documentHead() {
    String subject = title.replace(" :", "") + " - " + above.get(1);
    return new DocumentHead(subject, Locale.FRENCH, landscape);
  }
}
