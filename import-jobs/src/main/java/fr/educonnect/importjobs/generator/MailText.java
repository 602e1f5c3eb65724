package fr.educonnect.importjobs.generator;

/** Mail addresses under domains that are kept for examples (RFC 2606). */
final class MailText {

  private static final String[] DOMAINS = {
    "example.org", "example.com", "example.net", "courriel.example"
  };
  private static final int LONGEST_PART = 20;
  private static final String ACCENTED = "àâäçéèêëîïíñôöùûüÿÀÂÄÇÉÈÊËÎÏÍÑÔÖÙÛÜ";
  private static final String PLAIN = "aaaceeeeiiinoouuuyaaaceeeeiiinoouuu";

  private MailText() {}

  /**
   * @param number that no other address has
   */
  static String address(PersonName name, String number) {
    StringBuilder text = new StringBuilder(64);
    append(text, name.first());
    append(text.append('.'), name.family());
    int domain = (name.first().length() + name.family().length()) % DOMAINS.length;
    return text.append(number).append('@').append(DOMAINS[domain]).toString();
  }

  private static void append(StringBuilder text, String name) {
    int end = Math.min(name.length(), LONGEST_PART);
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      int accented = c < 128 ? -1 : ACCENTED.indexOf(c);
      char plain = accented < 0 ? c : PLAIN.charAt(accented);
      if (plain >= 'A' && plain <= 'Z') {
        text.append((char) (plain + 'a' - 'A'));
      } else if (plain >= 'a' && plain <= 'z') {
        text.append(plain);
      }
    }
  }
}
