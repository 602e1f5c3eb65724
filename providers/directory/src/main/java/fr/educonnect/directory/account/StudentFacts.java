package fr.educonnect.directory.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The student behind a student's account.
 *
 * @param schooling in order: the current school first
 */
public record StudentFacts(
    long studentId, String ine, Optional<LocalDate> birthDate, List<Schooling> schooling) {

  /** The school that counts where only one can be told. */
  public Optional<Schooling> current() {
    return schooling.stream().findFirst();
  }

  @Override
  public String toString() {
    return "student " + studentId;
  }
}
