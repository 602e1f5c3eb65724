package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The QR code is read from the printed page, at the resolution of a cheap printer, with an
 * identifier as long as they become too.
 */
class LetterCodeTest {
  private static final int DOTS_PER_INCH = 150;

  @ParameterizedTest
  @ValueSource(strings = {"v.tenobn2", "m.de-la-tour-du-pin1234"})
  void opensThePageWithTheIdentifier(String loginId) throws IOException, NotFoundException {
    Letter letter =
        new Letter.ToGuardian(
            new Person("Mme", "Vanessa", "TENOBN"),
            List.of(new Person("M.", "Alex", "TENOBN")),
            Letters.credentials(loginId, Letters.FIRST),
            List.of());
    BinaryBitmap page =
        new BinaryBitmap(
            new HybridBinarizer(
                new BufferedImageLuminanceSource(
                    Letters.pdf(Letters.rich(), letter).printed(0, DOTS_PER_INCH))));
    assertThat(new MultiFormatReader().decode(page).getText())
        .isEqualTo(
            "https://educonnect.education.example/realms/educonnect/family/start?login_hint="
                + loginId);
  }
}
