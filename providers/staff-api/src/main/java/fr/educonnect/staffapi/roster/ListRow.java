package fr.educonnect.staffapi.roster;

import fr.educonnect.staffapi.answer.Names;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.roster.RosterRow;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.staffapi.answer.Moments;

/**
 * A row of a list: a pair of the register, or a student.
 *
 * @param guardian null in the list of students
 * @param mail where the account is notified; null where there is no address, or of students
 * @param link what the guardian said of it; null in the list of students
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListRow(
    long studentId,
    Names student,
    Place place,
    Names guardian,
    Account account,
    Mail mail,
    Link link) {

  /** Where the student is in the school; what is not known is null. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Place(
      String classCode, String className, String mef, String mefLabel, String level) {

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
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Account(
      long id,
      String loginId,
      AccountState state,
      AccountOrigin origin,
      String notifiedAt,
      String lastSignInAt,
      String resetAskedAt) {

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
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Link(LinkStatus status, String reportedAt) {}

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
