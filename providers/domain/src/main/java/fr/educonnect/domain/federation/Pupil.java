package fr.educonnect.domain.federation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What only students have.
 *
 * @param school the UAI of the current school
 * @param level MEFSTAT4 at that school
 */
public record Pupil(
    String ine, Optional<LocalDate> birthDate, Optional<String> school, Optional<String> level) {

  @Override
  public String toString() {
    return "Pupil";
  }
}
