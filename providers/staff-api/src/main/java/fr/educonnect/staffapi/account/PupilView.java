package fr.educonnect.staffapi.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.page.AccountPage;
import java.time.LocalDate;

/** A student of this school; what the register does not have is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PupilView(
    String ine, String birthDate, String className, String mefLabel, String level) {

  static PupilView of(AccountPage.Pupil pupil) {
    return new PupilView(
        pupil.ine(),
        pupil.birthDate().map(LocalDate::toString).orElse(null),
        pupil.className().orElse(null),
        pupil.mefLabel().orElse(null),
        pupil.level().orElse(null));
  }

  @Override
  public String toString() {
    return "PupilView";
  }
}
