package fr.educonnect.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
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

  @Test
  void keepsNoMoreThanIsPrinted() {
    assertThat(size(Pictures.file("jpg", 2_000, 500))).isEqualTo("600×150");
    assertThat(size(Pictures.file("png", 200, 1_000))).isEqualTo("60×300");
    assertThat(size(Pictures.file("png", 40, 20))).isEqualTo("40×20");
    assertThat(size(Pictures.file("png", 2_000, 1))).isEqualTo("600×1");
  }

  @Test
  void keepsWhatIsReadAgainHoweverHardToCompress() {
    BufferedImage noise = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(1);
    for (int i = 0; i < 600 * 300; i++) {
      noise.setRGB(i % 600, i / 600, random.nextInt());
    }
    assertThat(size(Pictures.file(noise))).isEqualTo("600×300");
  }

  private static String size(byte[] file) {
    byte[] kept = Picture.of(file, "Logo").png();
    BufferedImage image = Picture.of(kept, "Logo").image();
    return image.getWidth() + "×" + image.getHeight();
  }

  private static void refuses(byte[] file, String description) {
    assertThatThrownBy(() -> Picture.of(file, description))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
