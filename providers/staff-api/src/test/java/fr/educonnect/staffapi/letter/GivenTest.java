package fr.educonnect.staffapi.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.staff.letter.LetterPicture;
import fr.educonnect.directory.staff.letter.LetterPicture.Place;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

  @Test
  void ofAPictureOnlyWhatItShowsIsKept() throws IOException {
    byte[] file = picture("jpg", 1200, 300);
    byte[] more = new byte[file.length + 9];
    System.arraycopy(file, 0, more, 0, file.length);
    System.arraycopy("<script>".getBytes(StandardCharsets.UTF_8), 0, more, file.length, 8);

    LetterPicture kept = Given.picture(new PictureBody(base64(more), " Blason de l’école "));

    assertThat(kept.description()).isEqualTo("Blason de l’école");
    assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1))
        .startsWith("\u0089PNG")
        .doesNotContain("script");
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(kept.content()));
    assertThat(shown.getWidth()).isEqualTo(600);
    assertThat(shown.getHeight()).isEqualTo(150);
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    refused("content", () -> Given.picture(new PictureBody(null, "logo")));
    refused("content", () -> Given.picture(new PictureBody("%", "logo")));
    refused("content", () -> Given.picture(new PictureBody(base64(new byte[9]), "logo")));
    String gif = base64(picture("gif", 9, 9));
    refused("content", () -> Given.picture(new PictureBody(gif, "logo")));
    String wide = base64(picture("png", 2001, 9));
    refused("content", () -> Given.picture(new PictureBody(wide, "logo")));
    String large = base64(new byte[(1 << 20) + 1]);
    refused("content", () -> Given.picture(new PictureBody(large, "logo")));
  }

  @Test
  void aPictureIsDescribed() throws IOException {
    String content = base64(picture("png", 9, 9));
    refused("description", () -> Given.picture(new PictureBody(content, " ")));
    refused("description", () -> Given.picture(new PictureBody(content, null)));
    refused("description", () -> Given.picture(new PictureBody(content, "x".repeat(201))));
  }

  @Test
  void aTextIsKeptAsItWasTyped() {
    assertThat(Given.note(new NoteBody(" **Merci**\r\n- <b>un</b> ")))
        .isEqualTo("**Merci**\n- <b>un</b>");
    assertThat(Given.note(new NoteBody("x".repeat(1200)))).hasSize(1200);
    refused("text", () -> Given.note(new NoteBody("x".repeat(1201))));
    refused("text", () -> Given.note(new NoteBody(" ")));
    refused("text", () -> Given.note(new NoteBody(null)));
    refused("text", () -> Given.note(new NoteBody("a\u202Eb")));
  }

  @Test
  void thereAreTwoPlaces() {
    assertThat(Given.place("logo")).isEqualTo(Place.LOGO);
    assertThat(Given.place("signature")).isEqualTo(Place.SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOGO", "", "stamp"})
  void thereIsNoOther(String name) {
    assertThatThrownBy(() -> Given.place(name))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.NOT_FOUND));
  }

  private static void refused(String what, ThrowingCallable given) {
    assertThatThrownBy(given)
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.reason()).contains(what));
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static String base64(byte[] file) {
    return Base64.getEncoder().encodeToString(file);
  }
}
