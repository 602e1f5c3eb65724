package fr.educonnect.domain.proof;

/** Contacts as they are shown to somebody who has not proved anything yet. */
public final class Masked {

  private static final String DOTS = "•••";

  private Masked() {}

  /**
   * {@code +33612345689} as {@code 06 •• •• •• 89}; numbers of other countries keep their last two
   * digits.
   *
   * @param number E.164
   */
  public static String number(String number) {
    String last = number.substring(number.length() - 2);
    boolean french = number.startsWith("+33") && number.length() == 12;
    return (french ? "0" + number.charAt(3) : "+••") + " •• •• •• " + last;
  }

  /** {@code jean@domaine.fr} as {@code j•••@d•••.fr}. */
  public static String mail(String address) {
    int at = address.lastIndexOf('@');
    int dot = address.lastIndexOf('.');
    if (at < 1 || dot < at + 2) {
      return DOTS;
    }
    return first(address, 0) + DOTS + "@" + first(address, at + 1) + DOTS + address.substring(dot);
  }

  private static String first(String text, int at) {
    return text.substring(at, text.offsetByCodePoints(at, 1));
  }
}
