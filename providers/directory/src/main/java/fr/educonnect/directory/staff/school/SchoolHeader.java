package fr.educonnect.directory.staff.school;

import fr.educonnect.domain.identifier.Degree;
import java.util.Optional;

/**
 * A school in scope, as a page of its staff is headed.
 *
 * @param id what the directory's other calls take
 * @param isPublic false for private schools, under contract or not
 * @param academy two digits
 * @param academyName as people write it
 * @param name as families know it
 */
public record SchoolHeader(
    long id,
    String uai,
    Degree degree,
    boolean isPublic,
    String academy,
    String academyName,
    String name,
    PostalAddress address,
    Optional<String> phone,
    Optional<String> mail) {

  /** Where letters to and from the school go. */
  public record PostalAddress(
      Optional<String> lines, Optional<String> postalCode, Optional<String> town) {}
}
