package fr.educonnect.documents.letter;

import fr.educonnect.documents.Pdf;
import fr.educonnect.documents.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letters as a school sends them. */
final class Letters {
  static final LetterPassword FIRST = new LetterPassword.First("GVKVPE23");
  static final String SCHOOL = "CLG-JEAN ROSTAND-ac-ORLEANS-TOURS";
  static final List<String> STREET =
      List.of("Bâtiment C, appartement 12", "14 rue de l'Abbé-Grégoire", "45000 ORLÉANS");

  private Letters() {}

  static LetterSeries plain() {
    return series(new Sender(SCHOOL, List.of(), List.of(), Optional.empty(), Optional.empty()));
  }

  static LetterSeries rich() {
    return series(
        new Sender(
            SCHOOL,
            List.of("12 avenue des Tilleuls", "45000 ORLÉANS", "02 38 00 00 00"),
            List.of(
                new Note(
                    "L'académie vous informe : le **guichet d'assistance** est ouvert de 8 h à 18 h"
                        + " ([aide en ligne](https://aide.academie.example/educonnect))."),
                new Note(
                    "Au collège, vous pourrez :\n\n- suivre les *notes* et les absences ;\n- payer la"
                        + " **cantine** ;\n- demander une bourse.")),
            Optional.of(Pictures.logo()),
            Optional.of(Pictures.signature())));
  }

  static LetterSeries series(Sender sender) {
    return new LetterSeries(
        sender,
        LocalDate.of(2020, 7, 9),
        URI.create("https://educonnect.education.example"),
        Locale.FRENCH);
  }

  static Letter guardian(LetterPassword password, Person... students) {
    return new Letter.ToGuardian(
        new Person("Mme", "Vanessa", "TENOBN"),
        List.of(students),
        credentials("v.tenobn2", password),
        List.of());
  }

  static Letter student(LetterPassword password) {
    return new Letter.ToStudent(
        new Person("M.", "Rayan", "ABADIE"), credentials("r.abadie", password), List.of());
  }

  static Credentials credentials(String loginId, LetterPassword password) {
    return new Credentials(
        loginId,
        password,
        URI.create(
            "https://educonnect.education.example/realms/educonnect/family/start?login_hint="
                + loginId));
  }

  static Pdf pdf(LetterSeries series, Letter... letters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LettersPdf pdf = LettersPdf.open(series, out)) {
      for (Letter letter : letters) {
        pdf.add(letter);
      }
    }
    return new Pdf(out.toByteArray());
  }
}
