package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.action.ActionReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the node that holds a job writes of it. */
final class JobLeases {

  private static final String CLAIM =
      """
      update staff_job set attempts = attempts + 1, leased_until = now() + make_interval(secs => ?)
      where id = (
        select id from staff_job
        where ended_at is null and (leased_until is null or leased_until <= now())
        order by created_at limit 1 for update skip locked)
      returning id, attempts
      """;

  private static final String RENEW =
      """
      update staff_job set leased_until = now() + make_interval(secs => ?)
      where id = ? and attempts = ? and ended_at is null
      """;

  private static final String OPEN_ITEMS =
      """
      select i.number, i.account_id
      from staff_job_item i join staff_job j on j.id = i.job_id
      where i.job_id = ? and i.result is null and j.cancelled_at is null
      order by i.number limit ?
      """;

  // Waits for a cancelling that is going on, and has one wait that comes now.
  private static final String STANDS =
      """
      select id from staff_job
      where id = ? and attempts = ? and ended_at is null and cancelled_at is null for share
      """;

  private static final String ITEM =
      """
      update staff_job_item set result = ?, warning = ?, message_id = ?
      where job_id = ? and number = ? and result is null
      """;

  private static final String ACCOUNTS =
      """
      select account_id from staff_job_item
      where job_id = ? and (result = 'DONE' or ?) order by number
      """;

  private static final String END =
      """
      update staff_job set ended_at = now(), leased_until = null, failure = ?,
        file_made_at = case when ? then now() end
      where id = ? and attempts = ? and ended_at is null
      """;

  private static final String ALL_DONE =
      "update staff_job_item set result = 'DONE' where job_id = ? and result is null";

  private final DirectoryPool pool;
  private final double leaseSeconds;

  JobLeases(DirectoryPool pool, Duration lease) {
    this.pool = pool;
    this.leaseSeconds = lease.toMillis() / 1000.0;
  }

  /** Takes the job that has waited longest. */
  Optional<JobLease> claim() {
    return pool.write(
        connection ->
            new Query(CLAIM, leaseSeconds)
                .first(
                    connection,
                    row ->
                        new JobLease(
                            UUID.fromString(row.text("id")), (int) row.number("attempts"))));
  }

  /** Holds it on. */
  void renew(JobLease lease) {
    Query query = new Query(RENEW, leaseSeconds, lease.jobId(), lease.attempts());
    if (pool.write(query::execute) != 1) {
      throw new LostJobException();
    }
  }

  /** The next accounts that wait; none after it was cancelled. */
  List<JobItem> open(JobLease lease, int most) {
    return pool.read(
        connection ->
            new Query(OPEN_ITEMS, lease.jobId(), most)
                .list(
                    connection,
                    row ->
                        new JobItem(
                            (int) row.number("number"),
                            row.number("account_id"),
                            Optional.empty(),
                            Optional.empty())));
  }

  /** Records what became of an account, in the transaction of it. */
  void record(Connection connection, JobLease lease, JobItem item, Recorded recorded)
      throws SQLException {
    boolean stands =
        new Query(STANDS, lease.jobId(), lease.attempts())
            .first(connection, row -> true)
            .isPresent();
    Query query =
        new Query(
            ITEM,
            recorded.report().result(),
            recorded.report().warning().orElse(null),
            recorded.message().orElse(null),
            lease.jobId(),
            item.number());
    if (!stands || query.execute(connection) != 1) {
      throw new LostJobException();
    }
  }

  /** What became of an account. */
  record Recorded(ActionReport report, Optional<UUID> message) {}

  /** The same on its own. */
  void record(JobLease lease, JobItem item, ActionReport report) {
    pool.transaction(
        connection -> {
          record(connection, lease, item, new Recorded(report, Optional.empty()));
          return null;
        });
  }

  /**
   * The job's accounts in their order.
   *
   * @param doneOnly those that it has notified
   */
  List<Long> accounts(JobLease lease, boolean doneOnly) {
    Query query = new Query(ACCOUNTS, lease.jobId(), !doneOnly);
    return pool.read(connection -> query.list(connection, row -> row.number("account_id")));
  }

  /** Throws away what a node before has written of the file. */
  void beginFile(JobLease lease) {
    pool.write(new Query("delete from staff_job_file where job_id = ?", lease.jobId())::execute);
  }

  /** The end. */
  void end(JobLease lease, boolean withFile, Optional<String> failure) {
    pool.transaction(
        connection -> {
          Query end =
              new Query(END, failure.orElse(null), withFile, lease.jobId(), lease.attempts());
          if (end.execute(connection) != 1) {
            throw new LostJobException();
          }
          if (!withFile) {
            new Query("delete from staff_job_file where job_id = ?", lease.jobId())
                .execute(connection);
          }
          return null;
        });
  }

  /** The end of an export: each of its accounts stands in the file. */
  void endExport(JobLease lease) {
    pool.write(new Query(ALL_DONE, lease.jobId())::execute);
    end(lease, true, Optional.empty());
  }
}
