package fr.educonnect.testing.benchmarks.documents;

import fr.educonnect.documents.letter.Credentials;
import fr.educonnect.documents.letter.Letter;
import fr.educonnect.documents.letter.LetterPassword;
import fr.educonnect.documents.letter.LetterSeries;
import fr.educonnect.documents.letter.Note;
import fr.educonnect.documents.letter.Person;
import fr.educonnect.documents.letter.Sender;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letters to guardians as a school of many sends them: no two alike. */
final class SampleLetters {
  private static final String SITE = "https://educonnect.education.example";

  private SampleLetters() {}

  static LetterSeries series() {
    Note note = new Note("Le **collège** répond :\n\n- le lundi ;\n- le *jeudi* de 14 h à 17 h.");
    Sender sender =
        new Sender(
            "Collège LES TILLEULS, TOULOUSE",
            List.of("12 avenue des Tilleuls", "31000 TOULOUSE"),
            List.of(note),
            Optional.empty(),
            Optional.empty());
    return new LetterSeries(sender, LocalDate.of(2026, 9, 1), URI.create(SITE), Locale.FRENCH);
  }

  static Letter of(int i) {
    String name = "NOM-" + Integer.toString(i * 7919, 36).toUpperCase(Locale.ROOT);
    String loginId = "p.nom" + i;
    return new Letter.ToGuardian(
        new Person(i % 2 == 0 ? "Mme" : "M.", "Prénom-Élise", name),
        List.of(new Person("M.", "Œdipe", name), new Person("Mme", "Zoë", name)),
        new Credentials(
            loginId,
            new LetterPassword.First("ABCD" + (2222 + i % 7778)),
            URI.create(SITE + "/activation?identifiant=" + loginId)),
        List.of(i + " rue de l'Église", "31000 TOULOUSE"));
  }
}
