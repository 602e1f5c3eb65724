package fr.educonnect.documents.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import fr.educonnect.domain.identifier.Degree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as the guide shows it, and as another library reads it. */
class CsvListTest {
  private static String guardians(ListHead head, GuardianRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AccountList<GuardianRow> list = AccountLists.guardiansCsv(head, out)) {
      for (GuardianRow row : rows) {
        list.add(row);
      }
    }
    return out.toString(UTF_8);
  }

  private static List<String[]> read(String csv) throws IOException, CsvException {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(csv))
            .withCSVParser(new CSVParserBuilder().withSeparator(';').withEscapeChar('\0').build())
            .build()) {
      return reader.readAll();
    }
  }

  @Test
  void isTheGuidesList() throws IOException {
    String school = "0311478N;E.E.PR-SAINTE-FAMILLE DES MINIMES-ac-TOULOUSE;";
    assertThat(guardians(Rows.SCHOOL, Rows.NOT_NOTIFIED, Rows.CHOSEN, Rows.PROVISIONAL))
        .isEqualTo(
            "\ufeffRNE;Ecole;Nom de l'élève;Prénom de l'élève;Niveau de l'élève;Classe de"
                + " l'élève;Nom du responsable;Prénom du responsable;Identifiant;Mot de passe\r\n"
                + school
                + "AJXTNASI;Alice;Cours moyen 1ère année;CM1 NEW;REABU;Guillaume;g.reabu5;\r\n"
                + school
                + "AMEJDOBU;Lucie;Cours moyen 1ère année;CM1 NEW;ZOUMN;Guillaume;g.zoumn;*****\r\n"
                + school
                + "HCEIZODU;Guillaume;Cours préparatoire;CPB;NIORB;Vincent;v.niorb;88PEU99X\r\n");
  }

  @Test
  void secondDegreeHasMef() throws IOException {
    ListHead head = new ListHead(Degree.SECOND, Rows.SCHOOL.uai(), "CLG", Rows.SCHOOL.day());
    assertThat(guardians(head).lines().findFirst())
        .contains(
            "\ufeffRNE;Ecole;Nom de l'élève;Prénom de l'élève;MEF de l'élève;Classe de"
                + " l'élève;Nom du responsable;Prénom du responsable;Identifiant;Mot de passe");
  }

  @Test
  void studentsHaveTheirOwnColumns() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AccountList<StudentRow> list = AccountLists.studentsCsv(out)) {
      list.add(Rows.STUDENT);
    }
    assertThat(out.toString(UTF_8).split("\r\n", -1))
        .containsExactly(
            "\ufeffNom;Prénom;MEF;Classe;Identifiant;Mot de passe",
            "ABADIE;Rayan;3EME;3EME1;r.abadie;AEMJY2CD",
            "");
  }

  @Test
  void anyValueIsReadBack() throws IOException, CsvException {
    Pupil pupil = new Pupil("D\"ARTAGNAN;", "Zoë\nÉlise", " CP \\ ", "é'à");
    GuardianRow row = new GuardianRow(pupil, "ŒUVRE", "Łukasz", new ListedAccount("l.oeuvre", ""));
    assertThat(read(guardians(Rows.SCHOOL, row)).get(1))
        .containsExactly(
            "0311478N",
            Rows.SCHOOL.school(),
            "D\"ARTAGNAN;",
            "Zoë\nÉlise",
            " CP \\ ",
            "é'à",
            "ŒUVRE",
            "Łukasz",
            "l.oeuvre",
            "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
  void formulasAreText(String name) throws IOException, CsvException {
    Pupil pupil = new Pupil(name, "a=b", "", "");
    GuardianRow row = new GuardianRow(pupil, "-", "", new ListedAccount("", ""));
    String lineEnd = name.replace('\r', '\n');
    assertThat(read(guardians(Rows.SCHOOL, row)).get(1))
        .contains("'" + lineEnd, "a=b", "'-")
        .doesNotContain(lineEnd);
  }
}
