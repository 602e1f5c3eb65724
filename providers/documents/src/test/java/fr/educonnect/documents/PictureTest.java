package fr.educonnect.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void takesPngAndJpeg() {
    assertThat(Picture.of(Pictures.file("png", 300, 150), " Logo ").description())
        .isEqualTo("Logo");
    assertThat(Picture.of(Pictures.file("jpg", 2_000, 10), "Logo").scale(100, 100))
        .isEqualTo(0.05f);
  }

  @Test
  void refusesEverythingElse() {
    refuses(Pictures.file("gif", 10, 10), "Logo");
    refuses("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "Logo");
    refuses(new byte[0], "Logo");
    refuses(Pictures.file("png", 10, 10), " ");
    byte[] torn = Pictures.file("png", 300, 300);
    refuses(Arrays.copyOf(torn, torn.length / 2), "Logo");
  }

  @Test
  void refusesWhatIsTooLarge() {
    refuses(Pictures.file("png", 2_001, 1), "Logo");
    refuses(Pictures.file("jpg", 1, 2_001), "Logo");
    refuses(Arrays.copyOf(Pictures.file("png", 9, 9), Picture.MAX_BYTES + 1), "Logo");
  }

  private static void refuses(byte[] file, String description) {
    assertThatThrownBy(() -> Picture.of(file, description))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
