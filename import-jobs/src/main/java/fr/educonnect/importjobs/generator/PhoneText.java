package fr.educonnect.importjobs.generator;

import java.io.IOException;

/** Numbers as clerks and registers write them. What is no number is written as it was typed. */
final class PhoneText {

  private static final int COUNTRY_CODE = 3;

  private PhoneText() {}

  /** {@code +33 6 12 34 56 78}; nothing for null. */
  static void international(XmlBytes xml, String number) throws IOException {
    if (isNumber(number)) {
      int own = ownDigits(number);
      xml.text(number.substring(0, own));
      xml.character(' ');
      xml.character(number.charAt(own));
      pairs(xml, number, own + 1, ' ');
    } else if (number != null) {
      xml.text(number);
    }
  }

  /** {@code 0612345678}, {@code 06 12 34 56 78} or {@code 06.12.34.56.78}; nothing for null. */
  static void national(XmlBytes xml, String number) throws IOException {
    if (isNumber(number)) {
      int own = ownDigits(number);
      xml.character('0');
      xml.character(number.charAt(own));
      pairs(xml, number, own + 1, separator(number));
    } else if (number != null) {
      xml.text(number);
    }
  }

  private static boolean isNumber(String number) {
    return number != null && number.charAt(0) == '+';
  }

  /** Where the number begins after its country code, of two or three digits. */
  private static int ownDigits(String number) {
    return number.startsWith("+33") ? COUNTRY_CODE : COUNTRY_CODE + 1;
  }

  private static void pairs(XmlBytes xml, String number, int from, char separator)
      throws IOException {
    for (int i = from; i < number.length(); i++) {
      if ((i - from) % 2 == 0 && separator != 0) {
        xml.character(separator);
      }
      xml.character(number.charAt(i));
    }
  }

  private static char separator(String number) {
    return switch (number.charAt(number.length() - 1) % 3) {
      case 0 -> 0;
      case 1 -> ' ';
      default -> '.';
    };
  }
}
