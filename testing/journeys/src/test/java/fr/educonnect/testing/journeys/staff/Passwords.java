package fr.educonnect.testing.journeys.staff;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of an account's password, by its page before and after. */
final class Passwords {
  private static final String KIND = "/identity/passwordKind";
  private static final String CLEAR = "/identity/password";

  private Passwords() {}

  /** {@code first}, {@code kept} or {@code new}. */
  static String change(JsonNode before, JsonNode after) {
    if (before.at(CLEAR).equals(after.at(CLEAR)) && before.at(KIND).equals(after.at(KIND))) {
      return "kept";
    }
    boolean provisional = after.at(KIND).asText().equals("PROVISIONAL");
    boolean first = before.at(KIND).asText().equals("NONE");
    return provisional ? first ? "first" : "new" : "lost";
  }
}
