package fr.educonnect.documents.letter;

import fr.educonnect.documents.pdf.DocumentHead;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One PDF of letters, each on a page of its own, written while they are added: a letter is gone
 * from memory when the next one is added. Not for several threads.
 */
public final class LettersPdf implements Closeable {
  private final TaggedPdf pdf;
  private final LetterSeries series;
  private final LetterTexts texts;

  private LettersPdf(TaggedPdf pdf, LetterSeries series, LetterTexts texts) {
    this.pdf = pdf;
    this.series = series;
    this.texts = texts;
  }

  /**
   * @param out is not closed
   */
  public static LettersPdf open(LetterSeries series, OutputStream out) {
    LetterTexts texts = new LetterTexts(series);
    Messages messages = texts.messages();
    String title = messages.plain("title", series.sender().school());
    return new LettersPdf(
        new TaggedPdf(out, new DocumentHead(title, messages.locale(), false)), series, texts);
  }

  /**
   * Adds a letter at the end.
   *
   * @throws IOException if the output cannot be written; the PDF is of no use then
   */
  public void add(Letter letter) throws IOException {
    Element section = pdf.root().child("Sect");
    new LetterLayout(pdf, series, section).draw(letter, texts.of(letter));
    section.finish();
  }

  /**
   * Ends the PDF.
   *
   * @throws IllegalStateException if there was no letter
   */
  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
