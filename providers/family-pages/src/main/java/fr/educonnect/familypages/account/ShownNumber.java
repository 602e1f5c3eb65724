package fr.educonnect.familypages.account;

/** A telephone number as its owner reads it. */
final class ShownNumber {

  private static final int FRENCH_LENGTH = 12;

  private ShownNumber() {}

  /**
   * {@code +33612345678} as {@code 06 12 34 56 78}; numbers of other countries as they are.
   *
   * @param e164 the number
   */
  static String of(String e164) {
    return e164.startsWith("+33") && e164.length() == FRENCH_LENGTH
        ? ("0" + e164.substring(3)).replaceAll("(..)(?=.)", "$1\u00a0")
        : e164;
  }
}
