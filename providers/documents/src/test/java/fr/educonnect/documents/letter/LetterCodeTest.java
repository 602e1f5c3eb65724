package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The QR code is read from the printed page, at the resolution of a cheap printer. */
class LetterCodeTest {
  private static final int DOTS_PER_INCH = 150;

  @Test
  void opensThePageWithTheIdentifier() throws IOException, NotFoundException {
    Letter letter = Letters.guardian(Letters.FIRST, new Person("M.", "Alex", "TENOBN"));
    BinaryBitmap page =
        new BinaryBitmap(
            new HybridBinarizer(
                new BufferedImageLuminanceSource(
                    Letters.pdf(Letters.rich(), letter).printed(0, DOTS_PER_INCH))));
    assertThat(new MultiFormatReader().decode(page).getText())
        .isEqualTo("https://educonnect.education.example/activation?identifiant=v.tenobn2");
  }
}
