package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.page.AccountPage;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Moments;
import fr.educonnect.staffapi.answer.Names;

/**
 * A guardian's student.
 *
 * @param school where the student is elsewhere; null if there is none, or here
 * @param pupil null where the student is elsewhere, as the two after it
 */
public record ChildView(
    long studentId,
    Names names,
    @Maybe String school,
    @Maybe PupilView pupil,
    @Maybe LinkStatus status,
    @Maybe String decidedAt) {

  static ChildView of(AccountPage.Child child) {
    return new ChildView(
        child.studentId(),
        Names.of(child.names()),
        child.school().orElse(null),
        child.here().map(here -> PupilView.of(here.pupil())).orElse(null),
        child.here().map(AccountPage.Here::status).orElse(null),
        Moments.text(child.here().flatMap(AccountPage.Here::decidedAt)));
  }

  @Override
  public String toString() {
    return "ChildView";
  }
}
