package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.documents.Pdf;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts of academies and schools. */
class NoteTest {
  private static Pdf with(String... texts) throws IOException {
    List<Note> notes = List.of(texts).stream().map(Note::new).toList();
    Sender sender =
        new Sender(Letters.SCHOOL, List.of(), notes, Optional.empty(), Optional.empty());
    return Letters.pdf(Letters.series(sender), Letters.student(Letters.FIRST));
  }

  @Test
  void standsBetweenTheTextAndTheClosing() throws IOException {
    assertThat(
            with("Un mot de l'académie.", "Un mot du **collège** : [page](https://x.example)")
                .text())
        .containsSubsequence(
            "Identifiant :",
            "Un mot de l'académie.",
            "Un mot du collège : page (https://x.example)",
            "Cordialement");
  }

  @Test
  void htmlIsText() throws IOException {
    String html = "<script>alert(1)</script> <img src=x onerror=y> &lt;b&gt;";
    assertThat(with(html).text()).contains("<script>alert(1)</script> <img src=x onerror=y> <b>");
  }

  @Test
  void cannotBreakTheLetter() throws IOException {
    assertThat(with("Avant\n\n---\n\n# Titre\n\n> Cité\n\n    code\n\n```\nbloc").text())
        .containsSubsequence("Avant", "---", "# Titre", "> Cité", "code", "```", "Cordialement");
  }

  @Test
  void longTextsGoOnOnANextPage() throws IOException {
    String text = "- ligne de texte\n".repeat(18);
    Pdf pdf = with(text, text, text);
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.page(2)).startsWith("Suite du courrier de M. Rayan ABADIE");
    assertThat(pdf.text().split("ligne de texte", -1)).hasSize(1 + 54);
  }

  @Test
  void isBounded() {
    String text = "a".repeat(Note.MAX_LENGTH);
    assertThat(new Note(text).text()).isEqualTo(text);
    assertThatThrownBy(() -> new Note(text + "a")).isInstanceOf(IllegalArgumentException.class);
  }
}
