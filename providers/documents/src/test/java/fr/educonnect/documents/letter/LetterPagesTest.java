package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.documents.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

/** Many letters in one file, accessible, and written as they come. */
class LetterPagesTest {
  private static final Person CHILD = new Person("Mme", "Léa", "TENOBN");

  private static Stream<Letter> variants() {
    return Stream.of(
            Letters.FIRST,
            new LetterPassword.Reset("AEMJY2CD"),
            new LetterPassword.Chosen(),
            new LetterPassword.FranceConnect())
        .flatMap(
            password ->
                Stream.of(
                    Letters.guardian(password, CHILD),
                    new Letter.ToGuardian(
                        new Person("M.", "Guillaume", "NIORB"),
                        List.of(CHILD, CHILD, CHILD),
                        Letters.credentials("g.niorb", password),
                        Letters.STREET),
                    Letters.student(password)));
  }

  @Test
  void everyLetterIsAPageOfItsOwn() throws IOException {
    Letter[] letters = variants().toArray(Letter[]::new);
    Pdf pdf = Letters.pdf(Letters.rich(), letters);
    assertThat(pdf.pages()).isEqualTo(letters.length);
    assertThat(pdf.page(1)).contains("v.tenobn2").doesNotContain("g.niorb");
    assertThat(pdf.page(2)).contains("g.niorb").doesNotContain("v.tenobn2");
  }

  @Test
  void isPdfUa() throws IOException, VeraPDFException {
    Letter[] letters = variants().toArray(Letter[]::new);
    assertThat(Letters.pdf(Letters.rich(), letters).flawsOfPdfUa()).isEmpty();
    assertThat(Letters.pdf(Letters.plain(), letters).flawsOfPdfUa()).isEmpty();
  }

  /** What waits for the end are the fonts, and for each letter the places of its objects. */
  @Test
  void writesLettersWhileOthersAreDrawn() throws IOException {
    int placesOfAHundredLetters = 25_000;
    assertThat(writtenAtTheEnd(110)).isLessThan(writtenAtTheEnd(10) + placesOfAHundredLetters);
  }

  private static int writtenAtTheEnd(int letters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LettersPdf pdf = LettersPdf.open(Letters.plain(), out);
    for (int i = 0; i < letters; i++) {
      pdf.add(Letters.guardian(Letters.FIRST, CHILD));
    }
    int before = out.size();
    pdf.close();
    return out.size() - before;
  }

  @Test
  void tellsWhenTheOutputBreaks() {
    OutputStream broken =
        new OutputStream() {
          private int room = 20_000;

          @Override
          public void write(int b) throws IOException {
            if (room-- < 0) {
              throw new IOException("disk full");
            }
          }
        };
    assertThatThrownBy(
            () -> {
              try (LettersPdf pdf = LettersPdf.open(Letters.plain(), broken)) {
                for (int i = 0; i < 100; i++) {
                  pdf.add(Letters.guardian(Letters.FIRST, CHILD));
                }
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("disk full");
  }

  @Test
  void isNothingWithoutALetter() {
    LettersPdf pdf = LettersPdf.open(Letters.plain(), new ByteArrayOutputStream());
    assertThatThrownBy(pdf::close).isInstanceOf(IllegalStateException.class);
  }
}
