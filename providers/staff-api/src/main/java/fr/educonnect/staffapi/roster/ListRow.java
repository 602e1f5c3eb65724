package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.RosterRow;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Moments;
import fr.educonnect.staffapi.answer.Names;

/**
 * A row of a list: a pair of the register, or a student.
 *
 * @param guardian null in the list of students
 * @param mail where the account is notified; null where there is no address, or of students
 * @param link what the guardian said of it; null in the list of students
 */
public record ListRow(
    long studentId,
    Names student,
    Place place,
    @Maybe Names guardian,
    Account account,
    @Maybe Mail mail,
    @Maybe Link link) {

  /** Where the student is in the school; what is not known is null. */
  public record Place(
      @Maybe String classCode,
      @Maybe String className,
      @Maybe String mef,
      @Maybe String mefLabel,
      @Maybe String level) {

    static Place of(RosterRow.Place place) {
      return new Place(
          place.classCode().orElse(null),
          place.className().orElse(null),
          place.mef().orElse(null),
          place.mefLabel().orElse(null),
          place.level().orElse(null));
    }
  }

  /** The account as far as a list shows it. */
  public record Account(
      long id,
      String loginId,
      AccountState state,
      @Maybe AccountOrigin origin,
      @Maybe String notifiedAt,
      @Maybe String lastSignInAt,
      @Maybe String resetAskedAt) {

    static Account of(RosterRow.Account account) {
      return new Account(
          account.id(),
          account.loginId(),
          account.state(),
          account.origin().orElse(null),
          Moments.text(account.notifiedAt()),
          Moments.text(account.lastSignInAt()),
          Moments.text(account.resetAskedAt()));
    }
  }

  /**
   * @param shared other guardians have it too: no password is sent to it
   */
  public record Mail(String address, boolean shared, Sending sending) {}

  /**
   * @param reportedAt when it was last said to be wrong
   */
  public record Link(LinkStatus status, @Maybe String reportedAt) {}

  static ListRow of(RosterRow row) {
    return new ListRow(
        row.studentId(),
        Names.of(row.student()),
        Place.of(row.place()),
        row.guardian().map(Names::of).orElse(null),
        Account.of(row.account()),
        row.mail().map(m -> new Mail(m.address(), m.shared(), m.sending())).orElse(null),
        row.link().map(l -> new Link(l.status(), Moments.text(l.reportedAt()))).orElse(null));
  }
}
