package fr.educonnect.staffapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.letter.LetterExtras;
import fr.educonnect.directory.staff.letter.LetterPicture;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.directory.staff.sheet.ShownPassword.Kind;
import fr.educonnect.documents.Picture;
import fr.educonnect.documents.letter.LetterPassword;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void aPasswordIsTheFirstOneUntilTheAccountIsActive() {
    assertThat(password(AccountState.NOTIFIED, Kind.PROVISIONAL))
        .isEqualTo(new LetterPassword.First("GVKVPE23"));
    assertThat(password(AccountState.ACTIVE, Kind.PROVISIONAL))
        .isEqualTo(new LetterPassword.Reset("GVKVPE23"));
    assertThat(password(AccountState.ACTIVE, Kind.CHOSEN)).isEqualTo(new LetterPassword.Chosen());
    assertThat(password(AccountState.ACTIVE, Kind.FRANCECONNECT))
        .isEqualTo(new LetterPassword.FranceConnect());
  }

  private static LetterPassword password(AccountState state, Kind kind) {
    return Letters.password(sheet(state, kind));
  }

  private static AccountSheet sheet(AccountState state, Kind kind) {
    Optional<String> clear = kind == Kind.PROVISIONAL ? Optional.of("GVKVPE23") : Optional.empty();
    return new AccountSheet(
        1,
        Profile.GUARDIAN,
        new PersonNames(Optional.empty(), "TENOBN", "Vanessa"),
        "v.tenobn2",
        state,
        new ShownPassword(kind, clear),
        List.of(),
        Optional.empty());
  }

  @Test
  void lettersBearWhatTheAcademyAndTheSchoolAdded() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
    LetterPicture logo = new LetterPicture(png.toByteArray(), "Blason");
    Letters.From from =
        new Letters.From(
            SCHOOL,
            new LetterExtras(
                List.of("Lundi de **l’académie**", "mardi de l’école"),
                Optional.of(logo),
                Optional.empty()),
            new FamilyPages(URI.create("https://here.example/realms/educonnect")));

    assertThat(from.sender().notes()).hasSize(2);
    assertThat(from.sender().logo()).map(Picture::description).contains("Blason");
    assertThat(from.sender().signature()).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Letters.write(
        from, out, letters -> letters.read(sheet(AccountState.NOTIFIED, Kind.PROVISIONAL)));
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text).contains("Collège Jean Moulin", "Lundi de l’académie mardi de l’école");
      assertThat(pdf.getPage(0).getResources().getXObjectNames())
          .anyMatch(name -> pdf.getPage(0).getResources().isImageXObject(name));
    }
  }

  private static final SchoolHeader SCHOOL =
      new SchoolHeader(
          1,
          "0310001H",
          Degree.SECOND,
          true,
          "16",
          "Toulouse",
          "Collège Jean Moulin",
          new PostalAddress(Optional.empty(), Optional.empty(), Optional.empty()),
          Optional.empty(),
          Optional.empty());

  @Test
  void theCodeLeadsToTheWayInWithTheIdentifier() {
    FamilyPages pages = new FamilyPages(URI.create("https://here.example/realms/educonnect"));

    assertThat(pages.start("v.tenobn2"))
        .hasToString("https://here.example/realms/educonnect/family/start?login_hint=v.tenobn2");
    assertThat(pages.portal()).hasToString("https://here.example/realms/educonnect/family/portal");
  }

  @Test
  void anAddressHasNoEmptyLines() {
    assertThat(
            AddressLines.of(
                new PostalAddress(
                    Optional.of("Bât. C\n\n14 rue Neuve"),
                    Optional.of("45000"),
                    Optional.of("ORLÉANS"))))
        .containsExactly("Bât. C", "14 rue Neuve", "45000 ORLÉANS");
    assertThat(
            AddressLines.of(
                new PostalAddress(Optional.empty(), Optional.empty(), Optional.empty())))
        .isEmpty();
  }
}
