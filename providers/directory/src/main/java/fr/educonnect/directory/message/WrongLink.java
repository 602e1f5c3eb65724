package fr.educonnect.directory.message;

import fr.educonnect.directory.account.PersonNames;
import java.time.Instant;
import java.util.Optional;

/**
 * What a school is told of a link between a guardian and one of its students.
 *
 * @param loginId the guardian's
 * @param school its name, or its UAI where it has none
 * @param academy its name
 * @param reportedAt when the guardian said that the student is not theirs
 * @param confirmedAt when they said that it is after all; empty while the link is reported
 */
public record WrongLink(
    PersonNames guardian,
    String loginId,
    PersonNames student,
    String school,
    String academy,
    Instant reportedAt,
    Optional<Instant> confirmedAt) {

  @Override
  public String toString() {
    return "WrongLink";
  }
}
