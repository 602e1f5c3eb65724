package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.documents.Pdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** What assistive technology and printers find in a letter. */
class LetterStructureTest {
  private static final Letter LETTER =
      Letters.guardian(Letters.FIRST, new Person("Mme", "Léa", "TENOBN"));

  private static Pdf pdf() throws IOException {
    return Letters.pdf(Letters.rich(), LETTER);
  }

  @Test
  void isReadFromTopToBottom() throws IOException {
    try (PDDocument document = pdf().opened()) {
      List<PDStructureElement> elements =
          elements(document.getDocumentCatalog().getStructureTreeRoot());
      assertThat(elements)
          .extracting(PDStructureElement::getStructureType)
          .containsSubsequence("Document", "Sect", "Figure", "P", "H1", "P", "L", "LI", "LBody")
          .containsSubsequence("H1", "P", "Figure", "L", "P", "Figure");
      assertThat(elements)
          .filteredOn(element -> element.getStructureType().equals("Figure"))
          .extracting(PDStructureElement::getAlternateDescription)
          .containsExactly(
              "Logo du collège",
              "Code QR qui ouvre la page d'activation, identifiant déjà rempli :"
                  + " https://educonnect.education.example/realms/educonnect/family/start?login_hint=v.tenobn2",
              "Signature de la principale");
    }
  }

  @Test
  void saysItsLanguageAndTitle() throws IOException {
    try (PDDocument document = pdf().opened()) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Courriers EduConnect - " + Letters.SCHOOL);
    }
  }

  @Test
  void bringsThePartsOfItsFontsThatItNeeds() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    try (PDDocument document = pdf().opened()) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      assertThat(fonts).hasSize(4).allMatch(PDFont::isEmbedded);
      assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        elements.addAll(elements(element));
      }
    }
    return elements;
  }
}
