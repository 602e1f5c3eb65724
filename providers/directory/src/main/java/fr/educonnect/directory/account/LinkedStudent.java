package fr.educonnect.directory.account;

import fr.educonnect.domain.link.LinkStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A student to whom a guardian's account is linked.
 *
 * @param inRegister whether the registers carry the link today; without it a confirmed link gives
 *     no rights
 */
public record LinkedStudent(
    long studentId, LinkStatus status, boolean inRegister, Optional<LocalDate> birthDate) {

  @Override
  public String toString() {
    return "student " + studentId + " " + status;
  }
}
