package fr.educonnect.directory.staff.audit;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.agent.StaffAgents;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes and reads the record of what the staff did. */
public final class StaffAudit {

  /** No page has more entries. */
  public static final int MOST = 1000;

  private static final String WRITE =
      """
      insert into staff_audit
        (agent, entitlement, address, action, school_id, account_id, student_id, outcome, detail)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String READ =
      """
      select e.*, c.uai, a.login_id, n.first_name, n.family_name, n.id is not null as known
      from staff_audit e
      left join staff_agent n on n.id = e.agent
      left join school c on c.id = e.school_id
      left join account a on a.id = e.account_id
      where true""";

  private static final String CLEAN =
      """
      delete from staff_audit where id in (
        select id from staff_audit where at < now() - make_interval(secs => ?)
        order by at limit ?)
      """;

  private final DirectoryPool pool;

  public StaffAudit(DirectoryPool pool) {
    this.pool = pool;
  }

  /** Writes an entry in the transaction of what it tells. */
  public static void write(Connection connection, NewAuditEntry entry) throws SQLException {
    new Query(
            WRITE,
            entry.agent().id(),
            entry.agent().entitlement(),
            entry.agent().address().orElse(null),
            entry.action(),
            entry.schoolId().orElse(null),
            entry.accountId().orElse(null),
            entry.studentId().orElse(null),
            entry.outcome(),
            entry.detail().orElse(null))
        .execute(connection);
  }

  /** Writes an entry of its own: something was read. */
  public void write(NewAuditEntry entry) {
    pool.write(
        connection -> {
          write(connection, entry);
          return null;
        });
  }

  /**
   * A page of entries, the last one first.
   *
   * @param before id of the last entry of the page before; empty for the first page
   * @param limit {@link #MOST} at most
   */
  public List<AuditEntry> page(AuditFilter filter, Optional<Long> before, int limit) {
    Query query = new Query(READ);
    query.addIf(!filter.schools().isEmpty(), "and e.school_id = any (?)", filter.schools());
    filter.accountId().ifPresent(id -> query.add("and e.account_id = ?", id));
    filter.agentId().ifPresent(id -> query.add("and e.agent = ?", id));
    filter.from().ifPresent(from -> query.add("and e.at >= ?", from));
    filter.until().ifPresent(until -> query.add("and e.at < ?", until));
    before.ifPresent(id -> query.add("and e.id < ?", id));
    query.add("order by e.id desc limit ?", Math.min(limit, MOST));
    return pool.read(connection -> query.list(connection, StaffAudit::entry));
  }

  /** All entries, the last one first, for an export: read in pages, none kept. */
  public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
    Optional<Long> before = Optional.empty();
    List<AuditEntry> page;
    do {
      page = page(filter, before, MOST);
      page.forEach(reader);
      before = page.isEmpty() ? before : Optional.of(page.get(page.size() - 1).id());
    } while (page.size() == MOST);
  }

  /**
   * Forgets entries that are older than this.
   *
   * @return how many were forgotten
   */
  public int clean(Duration kept) {
    return pool.inBatches(
        (connection, most) ->
            new Query(CLEAN, (double) kept.toSeconds(), most).execute(connection));
  }

  private static AuditEntry entry(Row row) throws SQLException {
    return new AuditEntry(
        row.number("id"),
        row.instant("at").orElseThrow(),
        new Agent(row.text("agent"), row.text("entitlement"), row.optional("address")),
        row.flag("known") ? Optional.of(StaffAgents.name(row)) : Optional.empty(),
        row.constant("action", AuditAction.class),
        row.optional("uai"),
        row.optionalNumber("account_id"),
        row.optional("login_id"),
        row.optionalNumber("student_id"),
        row.text("outcome"),
        row.optional("detail"));
  }
}
