package fr.educonnect.directory.staff.quality;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How schools' data were over time: counted for the schools of which an import changed something,
 * and kept for the days on which the numbers changed. A pupil whose last day has come meanwhile is
 * counted out with the next change.
 */
public final class QualityTrend {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Schools in one transaction: an import that finds them taken waits for its end. */
  private static final int AT_ONCE = 50;

  private static final String TAKE =
      """
      delete from quality_due where school_id in (
        select school_id from quality_due order by school_id limit ? for update skip locked)
      returning school_id
      """;

  private static final String NOTE =
      """
      , counted as (%s
      ), present as (
        select c.id, coalesce(jsonb_object_agg(n.issue, n.records)
          filter (where n.issue is not null), '{}') as records
        from school c left join counted n on n.school_id = c.id
        where c.id = any (?) and c.in_scope and c.removed_on is null group by c.id
      )
      insert into quality_day as d (school_id, day, records)
      select p.id, ?, p.records from present p
      where p.records is distinct from (
        select l.records from quality_day l where l.school_id = p.id and l.day <= ?
        order by l.day desc limit 1)
      on conflict (school_id, day) do update set records = excluded.records
      """
          .formatted(QualitySql.COUNTS);

  private static final String READ =
      """
      select d.day, e.key as issue, e.value::integer as records
      from quality_day d left join lateral jsonb_each_text(d.records) e on true
      where d.school_id = ? and d.day >= coalesce((
        select max(b.day) from quality_day b where b.school_id = d.school_id and b.day <= ?), ?)
      order by d.day
      """;

  // The last day before is kept: what it says holds until the next.
  private static final String CLEAN =
      """
      delete from quality_day where (school_id, day) in (
        select o.school_id, o.day from quality_day o
        where o.day < ? and exists (
          select from quality_day l where l.school_id = o.school_id and l.day > o.day
            and l.day < ?)
        limit ?)
      """;

  private final DirectoryPool pool;

  public QualityTrend(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Counts the schools of which something changed, as of this day; what is done stays done when it
   * is stopped. An import that changes one of them meanwhile has it counted again.
   *
   * @return how many schools
   */
  public int note() {
    int total = 0;
    int counted;
    do {
      counted = pool.transaction(QualityTrend::noteSome);
      total += counted;
    } while (counted == AT_ONCE);
    return total;
  }

  private static int noteSome(Connection connection) throws SQLException {
    List<Long> schools = new Query(TAKE, AT_ONCE).list(connection, row -> row.number("school_id"));
    if (!schools.isEmpty()) {
      LocalDate today = LocalDate.now(PARIS);
      new Query(QualitySql.RECORDS, schools).add(NOTE, schools, today, today).execute(connection);
    }
    return schools.size();
  }

  /**
   * The days on which a school's numbers changed, the first one first; before them the day whose
   * numbers held then.
   */
  public List<QualityDay> of(long schoolId, LocalDate since) {
    Map<LocalDate, Map<QualityIssue, Integer>> days = new TreeMap<>();
    Query query = new Query(READ, schoolId, since, since);
    pool.read(
        connection ->
            query.list(
                connection,
                row -> {
                  Map<QualityIssue, Integer> records =
                      days.computeIfAbsent(
                          row.date("day").orElseThrow(), day -> new EnumMap<>(QualityIssue.class));
                  if (!row.isNull("issue")) {
                    records.put(
                        row.constant("issue", QualityIssue.class), (int) row.number("records"));
                  }
                  return records;
                }));
    return days.entrySet().stream()
        .map(day -> new QualityDay(day.getKey(), day.getValue()))
        .toList();
  }

  /** Forgets days that are older than this, but for the last of each school. */
  public void clean(Duration kept) {
    LocalDate since = LocalDate.now(PARIS).minusDays(kept.toDays());
    pool.inBatches((connection, most) -> new Query(CLEAN, since, since, most).execute(connection));
  }
}
