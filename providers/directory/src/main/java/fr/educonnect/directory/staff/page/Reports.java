package fr.educonnect.directory.staff.page;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.action.ScopedAccounts;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.link.LinkStatus;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Links that guardians reported as wrong (« Signalements »), and what the assistance team opens
 * again: such a link, the proof by birth dates.
 */
public final class Reports {

  private static final String OF_SCHOOL =
      """
      with enrolled as (
        select distinct on (r.student_id) r.student_id, r.title, r.family_name, r.first_name,
          k.name as class_name
        from enrolment e
        join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        join source_student r on r.id = e.source_student_id and r.removed_on is null
          and r.student_id is not null
        left join class_group k on k.school_id = c.id and k.code = e.class_code
        where e.school_id = ? and (e.left_on is null or e.left_on > current_date)
        order by r.student_id, r.id
      )
      select s.*, g.status, g.reported_at, a.id as account_id, a.login_id, a.title as guardian_title,
        a.family_name as guardian_family, a.first_name as guardian_first
      from enrolled s
      join guardian_link g on g.student_id = s.student_id and g.in_register
        and g.reported_at is not null
      join account a on a.id = g.account_id and a.joined_to is null and a.left_on is null
      order by g.reported_at desc, s.student_id, a.id
      """;

  private static final String PUT_BACK =
      """
      update guardian_link set status = 'PROPOSED', decided_at = null
      where account_id = ? and student_id = ? and status = 'REPORTED' and in_register
        and exists (
          select from enrolment e join source_student r on r.id = e.source_student_id
          where e.school_id = ? and (e.left_on is null or e.left_on > current_date)
            and r.student_id = guardian_link.student_id and r.removed_on is null)
      """;

  private static final String REOPEN =
      "delete from birth_date_proof where account_id = ? and closed_at is not null";

  /**
   * A link that was reported.
   *
   * @param status what it is now: reported still, confirmed after all, or put back
   */
  public record Report(
      long studentId,
      PersonNames student,
      String className,
      long accountId,
      PersonNames guardian,
      String loginId,
      LinkStatus status,
      Instant reportedAt) {

    @Override
    public String toString() {
      return "report of account " + accountId + " on student " + studentId;
    }
  }

  /** Which link. */
  public record ReportedLink(long accountId, long studentId) {}

  private final DirectoryPool pool;

  public Reports(DirectoryPool pool) {
    this.pool = pool;
  }

  /** Every report of a school's students, the last one first. */
  public List<Report> ofSchool(long schoolId) {
    return pool.read(
        connection -> new Query(OF_SCHOOL, schoolId).list(connection, Reports::report));
  }

  /**
   * Puts a reported link of one of the school's students back to be confirmed.
   *
   * @param reason as the agent gives it
   * @return false if there is no such link
   */
  public boolean putBack(Agent agent, long schoolId, ReportedLink link, String reason) {
    return pool.transaction(
        connection -> {
          Query query = new Query(PUT_BACK, link.accountId(), link.studentId(), schoolId);
          boolean done = query.execute(connection) == 1;
          if (done) {
            StaffAudit.write(
                connection,
                NewAuditEntry.done(agent, AuditAction.PUT_LINK_BACK, schoolId)
                    .on(link.accountId())
                    .withStudent(link.studentId())
                    .because(reason));
          }
          return done;
        });
  }

  /**
   * Opens the proof by birth dates of one of the school's accounts again, with all tries.
   *
   * @return false if it was not closed, or the school has no such account
   */
  public boolean reopenBirthDates(Agent agent, long schoolId, Profile profile, long accountId) {
    return pool.transaction(
        connection -> {
          boolean done =
              ScopedAccounts.isIn(connection, schoolId, profile, accountId)
                  && new Query(REOPEN, accountId).execute(connection) == 1;
          if (done) {
            StaffAudit.write(
                connection,
                NewAuditEntry.done(agent, AuditAction.REOPEN_BIRTH_DATES, schoolId).on(accountId));
          }
          return done;
        });
  }

  private static Report report(Row row) throws SQLException {
    return new Report(
        row.number("student_id"),
        new PersonNames(row.optional("title"), row.text("family_name"), row.text("first_name")),
        row.optional("class_name").orElse(""),
        row.number("account_id"),
        new PersonNames(
            row.optional("guardian_title"),
            row.text("guardian_family"),
            row.text("guardian_first")),
        row.text("login_id"),
        row.constant("status", LinkStatus.class),
        row.instant("reported_at").orElseThrow());
  }
}
