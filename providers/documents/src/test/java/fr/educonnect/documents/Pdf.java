package fr.educonnect.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as it is read by others than its maker: PDFBox, and veraPDF for PDF/UA-1. */
public final class Pdf {
  private final byte[] content;

  public Pdf(byte[] content) {
    this.content = content.clone();
  }

  /** As PDFBox reads it; to be closed. */
  public PDDocument opened() throws IOException {
    return Loader.loadPDF(content);
  }

  /** The text of all pages; line ends are spaces. */
  public String text() throws IOException {
    return lines().replaceAll("\\s+", " ").strip();
  }

  /** The text of all pages, line by line. */
  public String lines() throws IOException {
    try (PDDocument document = opened()) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  /** The text of one page, from 1. */
  public String page(int number) throws IOException {
    try (PDDocument document = opened()) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document).replaceAll("\\s+", " ").strip();
    }
  }

  public int pages() throws IOException {
    try (PDDocument document = opened()) {
      return document.getNumberOfPages();
    }
  }

  /** A page as it is printed, in shades of grey. */
  public BufferedImage printed(int page, int dotsPerInch) throws IOException {
    try (PDDocument document = opened()) {
      return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
    }
  }

  /** What breaks PDF/UA-1, rule by rule; empty if nothing does. */
  public List<String> flawsOfPdfUa() throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(content), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .collect(Collectors.toList());
    }
  }
}
