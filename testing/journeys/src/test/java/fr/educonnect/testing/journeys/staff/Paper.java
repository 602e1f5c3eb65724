package fr.educonnect.testing.journeys.staff;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document, as whoever holds it reads it. */
final class Paper {
  private static final int DOTS_PER_INCH = 300;

  private final byte[] pdf;

  Paper(byte[] pdf) {
    this.pdf = pdf.clone();
  }

  /** The text of each page; line ends are spaces. */
  List<String> pages() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the first page has after this label, up to the next space. */
  String after(String label) {
    String page = pages().get(0);
    Matcher value =
        Pattern.compile(Pattern.quote(label) + "[\\s\u00a0]*:[\\s\u00a0]*(\\S+)").matcher(page);
    if (!value.find()) {
      throw new AssertionError("No " + label + " in the letter");
    }
    return value.group(1);
  }

  /** What a telephone reads on the first page. */
  String code() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImageLuminanceSource page =
          new BufferedImageLuminanceSource(
              new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY));
      return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(page))).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotFoundException e) {
      throw new AssertionError("No code in the letter", e);
    }
  }
}
