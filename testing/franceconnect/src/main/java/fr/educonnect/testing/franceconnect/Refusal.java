package fr.educonnect.testing.franceconnect;

/**
 * What is wrong with a request.
 *
 * @param code of FranceConnect's own page, or of the error at the redirect URI
 * @param onOwnPage whether the partner is not told: it is not sure who asks, or how to answer
 */
record Refusal(String code, String text, boolean onOwnPage) {
  static Refusal own(String code, String text) {
    return new Refusal(code, text, true);
  }

  static Refusal told(String error, String text) {
    return new Refusal(error, text, false);
  }
}
