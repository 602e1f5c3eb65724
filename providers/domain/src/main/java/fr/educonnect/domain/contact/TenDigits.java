package fr.educonnect.domain.contact;

/**
 * A number written the usual French ways: {@code 06 12 34 56 78}, {@code +33 6 12 34 56 78} or
 * {@code 0033612345678}, with spaces, dots or hyphens anywhere.
 *
 * @param national the nine digits after the 0 or the country code
 * @param behindCountryCode whether 33 was written
 */
record TenDigits(String national, boolean behindCountryCode) {

  private static final int NATIONAL_LENGTH = 9;
  private static final String[] COUNTRY_CODES = {"+33", "0033"};

  /** The number in a text; null if it is written in any other way. */
  static TenDigits of(String text) {
    String compact = compact(text);
    for (String code : COUNTRY_CODES) {
      if (compact.startsWith(code)) {
        return of(compact.substring(code.length()), true);
      }
    }
    return compact.startsWith("0") ? of(compact.substring(1), false) : null;
  }

  private static TenDigits of(String national, boolean behindCountryCode) {
    boolean sound = national.length() == NATIONAL_LENGTH && national.charAt(0) != '0';
    return sound ? new TenDigits(national, behindCountryCode) : null;
  }

  /** Digits and a leading plus sign; empty if the text holds anything but these and separators. */
  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c == '+' && compact.isEmpty())) {
        compact.append(c);
      } else if (c != ' ' && c != '.' && c != '-') {
        return "";
      }
    }
    return compact.toString();
  }
}
