package fr.educonnect.testing.benchmarks.documents;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import fr.educonnect.documents.letter.LettersPdf;
import java.io.IOException;
import java.io.OutputStream;

/** Writes letters, and as a floor a PDF of as many pages by the same library alone. */
final class LetterWork {
  private static final int LINES_OF_A_LETTER = 24;

  /** Processor time, in nanoseconds, for so many letters. */
  long letters(int count) throws IOException {
    long start = ProcessorTime.now();
    try (LettersPdf pdf =
        LettersPdf.open(SampleLetters.series(), OutputStream.nullOutputStream())) {
      for (int i = 0; i < count; i++) {
        pdf.add(SampleLetters.of(i));
      }
    }
    return ProcessorTime.now() - start;
  }

  /** Processor time, in nanoseconds, for so many pages. */
  long floor(int count) {
    long start = ProcessorTime.now();
    Document document = new Document();
    PdfWriter.getInstance(document, OutputStream.nullOutputStream());
    document.open();
    for (int i = 0; i < count; i++) {
      document.newPage();
      String name = SampleLetters.of(i).addressee().lastName();
      for (int line = 0; line < LINES_OF_A_LETTER; line++) {
        document.add(new Paragraph("Identifiez-vous avec le compte EduConnect suivant " + name));
      }
    }
    document.close();
    return ProcessorTime.now() - start;
  }
}
