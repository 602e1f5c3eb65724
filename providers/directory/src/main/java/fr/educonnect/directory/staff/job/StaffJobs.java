package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Jobs as those see them who ask for them. Whether somebody may see one is the caller's to know.
 */
public final class StaffJobs {

  /** A file that nobody fetched is destroyed after this. */
  public static final Duration FILE_KEPT = Duration.ofHours(24);

  /** Never longer than the messages, whose outcomes it shows. */
  public static final Duration JOB_KEPT = Duration.ofDays(30);

  private static final String CANCEL =
      """
      update staff_job set cancelled_at = now()
      where id = ? and ended_at is null and cancelled_at is null
      """;

  private static final String DESTROY =
      """
      with gone as (
        update staff_job set file_gone_at = now()
        where file_gone_at is null and file_made_at is not null and %s
        returning id
      )
      delete from staff_job_file f using gone where f.job_id = gone.id
      """;

  private static final String FORGET =
      """
      delete from staff_job where id in (
        select id from staff_job where created_at < now() - make_interval(secs => ?)
        order by created_at limit ? for update skip locked)
      """;

  private final DirectoryPool pool;

  public StaffJobs(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Makes a job, or finds the one that was made when the same was asked before.
   *
   * @param accounts in their order, each once
   */
  public StaffJob create(JobOrder order, List<Long> accounts) {
    return pool.transaction(
        connection -> {
          JobRows rows = new JobRows(connection);
          boolean made = rows.insert(UUID.randomUUID(), order, accounts);
          if (made && order.kind().isExport()) {
            NewAuditEntry entry =
                NewAuditEntry.done(
                    order.by().agent(), AuditAction.EXPORT_LIST, order.by().schoolId());
            StaffAudit.write(connection, entry.because(order.kind() + " " + accounts.size()));
          }
          return rows.find(order.by().agent().id(), order.requestKey()).orElseThrow();
        });
  }

  public Optional<StaffJob> find(UUID id) {
    return pool.read(connection -> new JobRows(connection).find(id));
  }

  /** What became of a job's accounts. */
  public JobSummary summary(UUID id) {
    return pool.read(connection -> new JobRows(connection).summary(id));
  }

  /** A school's jobs, the last one first. */
  public List<StaffJob> ofSchool(long schoolId, int limit) {
    return pool.read(connection -> new JobRows(connection).ofSchool(schoolId, limit));
  }

  /**
   * A page of a job's accounts.
   *
   * @param after number of the last one of the page before; 0 for the first page
   */
  public List<JobItem> items(UUID id, int after, int limit) {
    return pool.read(connection -> new JobRows(connection).items(id, after, limit));
  }

  /**
   * No further account is begun. Letters of those that were done are made all the same.
   *
   * @return false if it has ended or was cancelled already
   */
  public boolean cancel(UUID id, Agent agent) {
    return pool.transaction(
        connection -> {
          boolean cancelled = new Query(CANCEL, id).execute(connection) == 1;
          if (cancelled) {
            write(connection, id, agent, AuditAction.CANCEL_JOB);
          }
          return cancelled;
        });
  }

  /** Destroys the file of a job: it was fetched. */
  public void destroyFile(UUID id, Agent agent) {
    pool.transaction(
        connection -> {
          new Query(DESTROY.formatted("id = ?"), id).execute(connection);
          write(connection, id, agent, AuditAction.DOWNLOAD_FILE);
          return null;
        });
  }

  /** Destroys files that nobody fetched, and forgets jobs of long ago. */
  public void clean() {
    pool.write(
        connection ->
            new Query(
                    DESTROY.formatted("file_made_at < now() - make_interval(secs => ?)"),
                    (double) FILE_KEPT.toSeconds())
                .execute(connection));
    pool.inBatches(
        (connection, most) ->
            new Query(FORGET, (double) JOB_KEPT.toSeconds(), most).execute(connection));
  }

  private static void write(Connection connection, UUID id, Agent agent, AuditAction action)
      throws SQLException {
    StaffJob job = new JobRows(connection).find(id).orElseThrow();
    StaffAudit.write(
        connection,
        NewAuditEntry.done(agent, action, job.order().by().schoolId())
            .because(job.order().kind() + " " + id));
  }
}
