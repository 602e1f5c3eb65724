package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import fr.educonnect.documents.Pdf;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.verapdf.core.VeraPDFException;

/** « Lister les comptes » and letters as files: what they hold, and what they are called. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class ListFilesTest {
  private static final String FORMULA = "=HYPERLINK(\"http://x.example\")";
  private static final String GUARDIANS =
      "RNE;Ecole;Nom de l'élève;Prénom de l'élève;%s de l'élève;Classe de l'élève;"
          + "Nom du responsable;Prénom du responsable;Identifiant;Mot de passe";

  @Test
  void guardiansOfACollegeAsCsv(Stack stack) {
    StagedSchool school = StagedSchool.college(stack, 3);
    Office office = Office.ofHead(stack, school);
    school.rename(0, FORMULA);
    String provisional = school.bring("NOTIFIED", school.guardian(0));
    school.bring("ACTIVE", school.guardian(1));

    Answer file = export(office, "guardians", "EXPORT_CSV");
    assertThat(file.fileName()).matches("Educonnect-ListeResponsables-\\d{14}\\.csv");
    assertThat(file.type()).startsWith("text/csv");
    List<List<String>> rows = rows(file, GUARDIANS.formatted("MEF"));
    assertThat(rows).hasSize(3);
    List<String> first = row(rows, school.login(school.guardian(0)));
    assertThat(first.get(0)).isEqualTo(school.uai());
    assertThat(first.get(9)).isEqualTo(provisional);
    assertThat(first.get(2)).isNotEqualTo(FORMULA).endsWith(FORMULA);
    assertThat(first.get(6)).isNotEqualTo(FORMULA).endsWith(FORMULA);
    assertThat(rows)
        .allMatch(row -> row.stream().noneMatch(value -> value.matches("^[=+@\\t-].*")));
    assertThat(row(rows, school.login(school.guardian(1))).get(9)).isEqualTo("*****");
    assertThat(row(rows, school.login(school.guardian(2))).get(9)).isEmpty();
    assertThat(row(rows, school.login(school.guardian(2))).get(2)).isEqualTo("D’Aubigné 2");
  }

  @Test
  void guardiansOfAnEcoleHaveLevels(Stack stack) {
    StagedSchool school = StagedSchool.ecole(stack, 2);
    Office office = Office.ofHead(stack, school);

    Answer file = export(office, "guardians", "EXPORT_CSV");
    assertThat(rows(file, GUARDIANS.formatted("Niveau"))).hasSize(2);
    assertThat(office.get("/students").status()).isEqualTo(404);
  }

  @Test
  void studentsAsCsvAndBothAsPdf(Stack stack) throws IOException, VeraPDFException {
    StagedSchool school = StagedSchool.college(stack, 2);
    Office office = Office.ofHead(stack, school);
    String provisional = school.bring("NOTIFIED", school.student(0));

    Answer csv = export(office, "students", "EXPORT_CSV");
    assertThat(csv.fileName()).matches("Educonnect-ListeEleves-\\d{14}\\.csv");
    List<List<String>> rows = rows(csv, "Nom;Prénom;MEF;Classe;Identifiant;Mot de passe");
    assertThat(row(rows, school.login(school.student(0))))
        .containsExactly(
            "Élan 0", "Léo", "6EME", "6EME A", school.login(school.student(0)), provisional);

    Answer students = export(office, "students", "EXPORT_PDF");
    assertThat(students.fileName()).matches("Educonnect-ListeEleves-\\d{14}\\.pdf");
    assertThat(new Paper(students.content()).pages().get(0))
        .contains("Liste des élèves :", "Ecole : " + school.uai() + " - Jean Moulin", provisional);
    Answer guardians = export(office, "guardians", "EXPORT_PDF");
    assertThat(guardians.fileName()).matches("Educonnect-ListeResponsables-\\d{14}\\.pdf");
    assertThat(new Paper(guardians.content()).pages().get(0))
        .contains("Liste des responsables :", "Seuls les mots de passe provisoires sont affichés");
    assertThat(new Pdf(students.content()).flawsOfPdfUa()).isEmpty();
    assertThat(new Pdf(guardians.content()).flawsOfPdfUa()).isEmpty();
  }

  @Test
  void isOpenedByLibreOfficeWithItsAccents(Stack stack, @TempDir Path folder) {
    LibreOffice program = LibreOffice.assumed();
    StagedSchool school = StagedSchool.college(stack, 4);
    Office office = Office.ofHead(stack, school);
    school.rename(0, FORMULA);
    school.bring("NOTIFIED", school.guardian(1));
    school.bring("ACTIVE", school.guardian(2));

    Answer file = export(office, "guardians", "EXPORT_CSV");
    List<List<String>> opened = program.open(file.content(), folder);
    assertThat(opened.get(0)).containsExactly(GUARDIANS.formatted("MEF").split(";", -1));
    assertThat(opened.subList(1, opened.size()))
        .isEqualTo(rows(file, GUARDIANS.formatted("MEF")))
        .anySatisfy(row -> assertThat(row).contains("Œuvrard 3", "Çelik"));
  }

  @Test
  void aFileIsHandedOverOnceAndToWhoeverOrderedIt(Stack stack)
      throws IOException, VeraPDFException {
    StagedSchool school = StagedSchool.college(stack, 2);
    Office office = Office.ofHead(stack, school);
    String job = office.order("guardians", "NOTIFY_LETTER", List.of(school.guardian(0)), "");
    office.done(job);

    assertThat(Office.ofAssistance(stack, school).post("/jobs/" + job + "/file", "").status())
        .isEqualTo(404);
    Answer letters = office.file(job);
    assertThat(letters.fileName()).matches("Educonnect-CourriersResponsables-\\d{14}\\.pdf");
    assertThat(new Pdf(letters.content()).flawsOfPdfUa()).isEmpty();
    assertThat(office.post("/jobs/" + job + "/file", "").reason()).isEqualTo("GONE");
    assertThat(school.one("select count(*) from staff_job_file where job_id = ?::uuid", job))
        .isEqualTo("0");
  }

  private static Answer export(Office office, String list, String kind) {
    String order = "{\"kind\":\"" + kind + "\",\"selection\":{\"filter\":{}}}";
    return office.file(office.order(list, order, "export-" + list + "-" + kind));
  }

  private static List<List<String>> rows(Answer file, String header) {
    assertThat(file.text()).startsWith("\uFEFF" + header);
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(file.text().substring(1)))
            .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
            .withSkipLines(1)
            .build()) {
      return reader.readAll().stream().map(Arrays::asList).toList();
    } catch (IOException | CsvException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> row(List<List<String>> rows, String login) {
    return rows.stream().filter(row -> row.contains(login)).findFirst().orElseThrow();
  }
}
