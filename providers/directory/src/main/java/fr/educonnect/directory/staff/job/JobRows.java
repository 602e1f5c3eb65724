package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.action.StaffOrder.OrderedBy;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.domain.account.ActionTable.Warning;
import fr.educonnect.domain.account.Profile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements of jobs. */
final class JobRows {

  private static final String INSERT =
      """
      with job as (
        insert into staff_job (id, kind, profile, school_id, agent, entitlement, address, realm,
          locale, with_reset, include_active, request_key)
        values (?, ?, ?::profile, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (agent, request_key) do nothing
        returning id
      )
      insert into staff_job_item (job_id, number, account_id)
      select job.id, a.number, a.id from job, unnest(?::bigint[]) with ordinality as a (id, number)
      """;

  private static final String SELECT =
      """
      select j.*, j.leased_until > now() as leased, c.total, c.finished
      from staff_job j
      cross join lateral (
        select count(*) as total, count(i.result) as finished
        from staff_job_item i where i.job_id = j.id) c
      where""";

  // The mail's own outcome counts from the moment that there is one.
  private static final String RESULT =
      """
      case when i.result <> 'QUEUED' or m.id is not null and m.ended_at is null then i.result
        when m.outcome = 'EXPIRED' then 'MAIL_EXPIRED'
        when m.reason = 'account-changed' then 'CHANGED_MEANWHILE'
        when m.outcome in ('REFUSED', 'UNKNOWN') then 'MAIL_REJECTED'
        when i.result is not null then 'DONE' end""";

  private static final String ITEMS =
      """
      select i.number, i.account_id, a.title, a.family_name, a.first_name,
        %s as result
      from staff_job_item i
      left join account a on a.id = i.account_id
      left join message m on m.id = i.message_id
      where i.job_id = ?"""
          .formatted(RESULT);

  private static final String SUMMARY =
      """
      select %s as result, i.warning, count(*) as accounts
      from staff_job_item i
      left join message m on m.id = i.message_id
      where i.job_id = ? and i.result is not null
      group by 1, 2
      """
          .formatted(RESULT);

  private final Connection connection;

  JobRows(Connection connection) {
    this.connection = connection;
  }

  /** Whether there is a new job now. */
  boolean insert(UUID id, JobOrder order, List<Long> accounts) throws SQLException {
    Agent agent = order.by().agent();
    return new Query(
                INSERT,
                id,
                order.kind(),
                order.profile(),
                order.by().schoolId(),
                agent.id(),
                agent.entitlement(),
                agent.address().orElse(null),
                order.by().context().realm(),
                order.by().context().locale(),
                order.withReset(),
                order.includeActive(),
                order.requestKey(),
                accounts)
            .execute(connection)
        > 0;
  }

  Optional<StaffJob> find(UUID id) throws SQLException {
    return new Query(SELECT).add("j.id = ?", id).first(connection, JobRows::job);
  }

  Optional<StaffJob> find(String agent, String requestKey) throws SQLException {
    return new Query(SELECT)
        .add("j.agent = ? and j.request_key = ?", agent, requestKey)
        .first(connection, JobRows::job);
  }

  List<StaffJob> ofSchool(long schoolId, int limit) throws SQLException {
    return new Query(SELECT)
        .add("j.school_id = ? order by j.created_at desc, j.id limit ?", schoolId, limit)
        .list(connection, JobRows::job);
  }

  List<JobItem> items(UUID id, int after, int limit) throws SQLException {
    return new Query(ITEMS, id)
        .add("and i.number > ? order by i.number limit ?", after, limit)
        .list(connection, JobRows::item);
  }

  JobSummary summary(UUID id) throws SQLException {
    Map<ActionResult, Integer> results = new EnumMap<>(ActionResult.class);
    Map<Warning, Integer> warnings = new EnumMap<>(Warning.class);
    new Query(SUMMARY, id)
        .list(
            connection,
            row -> {
              ActionResult result = row.constant("result", ActionResult.class);
              int accounts = (int) row.number("accounts");
              if (result.isSuccess()) {
                row.optional("warning", Warning.class)
                    .ifPresent(warning -> warnings.merge(warning, accounts, Integer::sum));
              }
              return results.merge(result, accounts, Integer::sum);
            });
    return new JobSummary(results, warnings);
  }

  private static JobItem item(Row row) throws SQLException {
    Optional<PersonNames> names =
        row.isNull("family_name")
            ? Optional.empty()
            : Optional.of(
                new PersonNames(
                    row.optional("title"), row.text("family_name"), row.text("first_name")));
    return new JobItem(
        (int) row.number("number"),
        row.number("account_id"),
        names,
        row.optional("result", ActionResult.class));
  }

  static StaffJob job(Row row) throws SQLException {
    return new StaffJob(
        UUID.fromString(row.text("id")),
        order(row),
        status(row),
        !row.isNull("cancelled_at"),
        (int) row.number("total"),
        (int) row.number("finished"),
        row.optional("failure"),
        row.instant("created_at").orElseThrow(),
        row.instant("ended_at"),
        file(row));
  }

  private static JobOrder order(Row row) throws SQLException {
    Agent agent = new Agent(row.text("agent"), row.text("entitlement"), row.optional("address"));
    QueueContext context =
        new QueueContext(row.text("realm"), row.text("locale"), Optional.empty(), Optional.empty());
    return new JobOrder(
        row.constant("kind", JobKind.class),
        row.constant("profile", Profile.class),
        row.flag("with_reset"),
        row.flag("include_active"),
        new OrderedBy(row.number("school_id"), agent, context),
        row.text("request_key"));
  }

  private static StaffJob.Status status(Row row) throws SQLException {
    if (row.isNull("ended_at")) {
      return row.flag("leased") ? StaffJob.Status.RUNNING : StaffJob.Status.WAITING;
    }
    if (!row.isNull("failure")) {
      return StaffJob.Status.FAILED;
    }
    return row.isNull("cancelled_at") ? StaffJob.Status.DONE : StaffJob.Status.CANCELLED;
  }

  private static StaffJob.File file(Row row) throws SQLException {
    if (!row.isNull("file_gone_at")) {
      return StaffJob.File.GONE;
    }
    return row.isNull("file_made_at") ? StaffJob.File.NONE : StaffJob.File.READY;
  }
}
