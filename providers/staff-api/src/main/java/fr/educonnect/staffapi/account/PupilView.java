package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.page.AccountPage;
import fr.educonnect.staffapi.answer.Maybe;
import java.time.LocalDate;

/** A student of this school; what the register does not have is null. */
public record PupilView(
    @Maybe String ine,
    @Maybe String birthDate,
    @Maybe String className,
    @Maybe String mefLabel,
    @Maybe String level) {

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
