package fr.educonnect.directory.account;

import fr.educonnect.domain.portal.Place;
import java.util.List;
import java.util.Optional;

/**
 * A student as the account's own pages show them: themself, or a guardian's confirmed child.
 *
 * @param attendances at the schools of today, the current one first
 */
public record Pupil(
    long studentId, String firstName, String familyName, List<Attendance> attendances) {

  /**
   * A school in scope where the student is today.
   *
   * @param school as families know it
   */
  public record Attendance(Place place, String school, Optional<String> className) {}

  @Override
  public String toString() {
    return "student " + studentId;
  }
}
