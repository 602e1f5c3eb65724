package fr.educonnect.directory.proof;

import fr.educonnect.domain.link.LinkStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a page of birth dates shows of an account.
 *
 * @param children of a guardian: all that the registers carry, whatever their status; empty for a
 *     student
 * @param tries how the account stands with wrong dates
 */
public record BirthDateSheet(List<Child> children, BirthDateTries tries) {

  /** The confirmed children alone, as if they were not: their dates are asked for once more. */
  public BirthDateSheet confirmedAgain() {
    return new BirthDateSheet(
        children.stream()
            .filter(child -> child.status() == LinkStatus.CONFIRMED)
            .map(Child::again)
            .toList(),
        tries);
  }

  /**
   * A child as it is shown before proof: never by its family name.
   *
   * @param schools its schools as families know them, the current one first
   * @param className of a confirmed child only
   */
  public record Child(
      long studentId,
      String firstName,
      List<String> schools,
      Optional<String> className,
      LinkStatus status) {

    private Child again() {
      return new Child(studentId, firstName, schools, Optional.empty(), LinkStatus.PROPOSED);
    }

    @Override
    public String toString() {
      return "student " + studentId + " " + status;
    }
  }

  /**
   * @param left before the next lock
   * @param lockedUntil present while it is locked
   * @param closed until the school or the assistance team opens it again
   */
  public record BirthDateTries(int left, Optional<Instant> lockedUntil, boolean closed) {

    /** Whether a date can be tried now. */
    public boolean open() {
      return lockedUntil.isEmpty() && !closed;
    }
  }
}
