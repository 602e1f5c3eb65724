package fr.educonnect.messaging.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.message.MessageKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text message in both languages, with the longest identifier and a long host. */
class SmsTextsTest {

  /** 3GPP TS 23.038, 6.2.1, without the characters that count twice. */
  private static final String GSM =
      "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final int ONE_MESSAGE = 160;
  private static final int PART_OF_TWO = 153;

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#textMessages")
  void isOneMessageOfTheGsmAlphabet(TextCase sms) {
    String text = text(sms);
    assertThat(text.chars()).as(text).allMatch(c -> GSM.indexOf(c) >= 0);
    boolean identifierAndLink = sms.kind() == MessageKind.ACTIVATION_ANNOUNCED && sms.own();
    assertThat(text.length())
        .as(text)
        .isLessThanOrEqualTo(identifierAndLink ? 2 * PART_OF_TWO : ONE_MESSAGE);
  }

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#textMessages")
  void leavesNothingUnfilledAndHasNoLinkBesideACode(TextCase sms) {
    String text = text(sms);
    assertThat(text).isNotBlank().doesNotContainPattern("\\$?\\{|''|  ");
    assertThat(text.contains("https://") && text.contains(TextCase.CODE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void existsForEveryKindThatGoesByTextMessage(MessageKind kind) {
    TextCase sms = new TextCase(kind, Locale.FRENCH, true, false);
    assertThat(ThemeTexts.in(Locale.FRENCH).sms(kind, sms.facts()).isPresent())
        .isEqualTo(TextCase.TEXT_MESSAGES.contains(kind));
  }

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#textMessages")
  void beginsWithTheCodeAndEndsAsTelephonesReadIt(TextCase sms) {
    if (sms.kind() == MessageKind.REGISTRATION_CODE) {
      // https://wicg.github.io/sms-one-time-codes/
      assertThat(text(sms))
          .startsWith("123456")
          .endsWith("\n\n@educonnect.education.gouv.fr #123456");
    }
  }

  @Test
  void tellsOthersTheMaskedIdentifierAndOwnersTheWholeOne() {
    MessageKind announced = MessageKind.ACTIVATION_ANNOUNCED;
    assertThat(text(new TextCase(announced, Locale.FRENCH, false, false)))
        .contains("c.d***", TextCase.LINK)
        .doesNotContain(TextCase.LONGEST_LOGIN);
    assertThat(text(new TextCase(announced, Locale.FRENCH, true, false)))
        .contains(TextCase.LONGEST_LOGIN, TextCase.LINK);
    assertThat(text(new TextCase(MessageKind.IDENTIFIER_REMINDER, Locale.FRENCH, true, false)))
        .endsWith(" " + TextCase.LONGEST_LOGIN);
  }

  private static String text(TextCase sms) {
    return ThemeTexts.in(sms.locale()).sms(sms.kind(), sms.facts()).orElseThrow();
  }
}
