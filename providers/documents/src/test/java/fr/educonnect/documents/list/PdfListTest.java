package fr.educonnect.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.documents.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

/** Printed lists (guide rapide 1.8, §5.4). */
class PdfListTest {
  private static final GuardianRow LONG =
      new GuardianRow(
          new Pupil(
              "DE LA ROCHEFOUCAULD-MONTBEL-DE SAINT-ŒUVRE",
              "Marie-Élisabeth-Françoise",
              "Cours moyen 2ème année",
              "CM1-CM2 Mme DUPONT-DURAND"),
          "WOLFESCHLEGELSTEINHAUSENBERGERDORFF",
          "Anne-Charlotte",
          new ListedAccount("a.wolfeschlegelstein12", "88PEU99X"));

  static Pdf guardians(List<GuardianRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AccountList<GuardianRow> list = AccountLists.guardiansPdf(Rows.SCHOOL, out)) {
      for (GuardianRow row : rows) {
        list.add(row);
      }
    }
    return new Pdf(out.toByteArray());
  }

  static Pdf students(List<StudentRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AccountList<StudentRow> list = AccountLists.studentsPdf(Rows.SCHOOL, out)) {
      for (StudentRow row : rows) {
        list.add(row);
      }
    }
    return new Pdf(out.toByteArray());
  }

  @Test
  void hasHeadsRowsAndFootnote() throws IOException {
    assertThat(guardians(List.of(Rows.NOT_NOTIFIED, Rows.CHOSEN, Rows.PROVISIONAL)).text())
        .containsSubsequence(
            "Date de création : 11/07/2018",
            "Ecole : 0311478N - E.E.PR-SAINTE-FAMILLE DES MINIMES-ac-TOULOUSE",
            "Liste des responsables :",
            "Nom de l'élève Prénom de l'élève Niveau de l'élève Classe de l'élève Nom du"
                + " responsable Prénom du responsable Identifiant Mot de passe *",
            "AJXTNASI Alice Cours moyen 1ère année CM1 NEW REABU Guillaume g.reabu5 AMEJDOBU",
            "ZOUMN Guillaume g.zoumn *****",
            "NIORB Vincent v.niorb 88PEU99X",
            "* Seuls les mots de passe provisoires sont affichés, le mot de passe choisi par le"
                + " responsable lors de l'activation de son compte est masqué.",
            "Page 1 / 1");
  }

  @Test
  void studentsHaveTheirOwn() throws IOException {
    assertThat(students(List.of(Rows.STUDENT)).text())
        .containsSubsequence(
            "Liste des élèves :",
            "Nom Prénom MEF Classe Identifiant Mot de passe *",
            "ABADIE Rayan 3EME 3EME1 r.abadie AEMJY2CD",
            "le mot de passe choisi par l'élève lors de l'activation");
  }

  @Test
  void repeatsHeadsOnEachPage() throws IOException {
    Pdf pdf = guardians(Collections.nCopies(60, LONG));
    int pages = pdf.pages();
    assertThat(pages).isGreaterThan(2);
    for (int page = 1; page <= pages; page++) {
      assertThat(pdf.page(page)).contains("Identifiant", "Page " + page + " / " + pages);
    }
    assertThat(pdf.text().split("88PEU99X", -1)).hasSize(1 + 60);
  }

  @Test
  void isPdfUa() throws IOException, VeraPDFException {
    assertThat(guardians(Collections.nCopies(20, LONG)).flawsOfPdfUa()).isEmpty();
    assertThat(guardians(List.of(Rows.NOT_NOTIFIED)).flawsOfPdfUa()).isEmpty();
    assertThat(students(List.of(Rows.STUDENT)).flawsOfPdfUa()).isEmpty();
    assertThat(students(List.of()).flawsOfPdfUa()).isEmpty();
  }
}
