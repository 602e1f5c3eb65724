package fr.educonnect.documents.list;

/** Keeps spreadsheets from running what somebody wrote into a name. */
final class Formulas {
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private Formulas() {}

  /**
   * A value that a spreadsheet would take for a formula starts with an apostrophe, as its user
   * would type it to say « this is text » (OWASP, CSV Injection).
   */
  static String harmless(String value) {
    boolean formula = !value.isEmpty() && STARTS.indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }
}
