package fr.educonnect.directory.staff.action;

import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.roster.MailSql;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.SourceKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** An account as a school's list has it: whether it is there, and at which address. */
public final class ScopedAccounts {

  private static final String OF_SCHOOL =
      """
      from account a
      where a.id = ? and a.profile = ?::profile and a.joined_to is null and a.left_on is null
        and exists (
          select from enrolment e
          join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
          join source_student r on r.id = e.source_student_id and r.removed_on is null
          where e.school_id = ? and (e.left_on is null or e.left_on > current_date)
            and r.student_id in (
              select g.student_id from guardian_link g where g.account_id = a.id and g.in_register
              union all select a.student_id))
      """;

  private ScopedAccounts() {}

  /** Whether the school's list of this profile has the account. */
  public static boolean isIn(Connection connection, long schoolId, Profile profile, long accountId)
      throws SQLException {
    return new Query("select true as there " + OF_SCHOOL, accountId, profile, schoolId)
        .first(connection, row -> true)
        .isPresent();
  }

  /**
   * The address at which a guardian is notified.
   *
   * @param shared other guardians have it too
   */
  record Address(String mail, boolean shared) {

    @Override
    public String toString() {
      return "Address";
    }
  }

  static Optional<Address> address(Connection connection, long schoolId, long accountId)
      throws SQLException {
    String address = MailSql.address("a", schoolId / SourceKey.IDS_PER_FEED);
    Query query =
        new Query(
            "select d.mail, %s as shared from account a, lateral (select %s as mail) d"
                .formatted(MailSql.shared("a.id", "d.mail"), address));
    query.add("where a.id = ? and a.profile = 'GUARDIAN' and d.mail is not null", accountId);
    return query.first(connection, row -> new Address(row.text("mail"), row.flag("shared")));
  }
}
