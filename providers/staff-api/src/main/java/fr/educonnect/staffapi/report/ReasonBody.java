package fr.educonnect.staffapi.report;

import fr.educonnect.staffapi.answer.ProblemException;

/**
 * Why.
 *
 * @param reason a sentence, or the reference of a request; it is recorded, and holds no name
 */
public record ReasonBody(String reason) {
  private static final int LONGEST = 200;

  String read() {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
      throw ProblemException.invalid("reason");
    }
    return reason.strip();
  }
}
