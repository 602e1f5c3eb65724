package fr.educonnect.directory.staff.quality;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.domain.identifier.SourceKey;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what is wrong with a school's records, each list in one statement. */
public final class DataQuality {

  /** A secretariat works through no more at a time. */
  public static final int MOST = 5000;

  private static final String LIST =
      """
      select p.title, p.family_name, p.first_name, p.id, p.register_id, p.class_name,
        g.title as guardian_title, g.family_name as guardian_family, g.first_name as guardian_first,
        g.id as guardian_id, i.detail
      from (%s) as i (school_id, student_record, guardian_record, detail)
      join pupil p on p.id = i.student_record
      left join source_guardian g on g.id = i.guardian_record
      order by folded(p.class_name) nulls first, folded(p.family_name), folded(p.first_name), p.id,
        g.id, i.detail
      limit ?
      """;

  private final DirectoryPool pool;

  public DataQuality(DirectoryPool pool) {
    this.pool = pool;
  }

  /** How many records of the school each issue is about. */
  public Map<QualityIssue, Integer> counts(long schoolId) {
    Query query = new Query(QualitySql.RECORDS, List.of(schoolId)).add(QualitySql.COUNTS);
    Map<QualityIssue, Integer> counts = new EnumMap<>(QualityIssue.class);
    for (QualityIssue issue : QualityIssue.values()) {
      counts.put(issue, 0);
    }
    pool.read(
            connection ->
                query.list(
                    connection,
                    row ->
                        Map.entry(
                            row.constant("issue", QualityIssue.class),
                            (int) row.number("records"))))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** The school's records that an issue is about, by class and name. */
  public List<QualityRow> rows(long schoolId, QualityIssue issue) {
    Query query =
        new Query(QualitySql.RECORDS, List.of(schoolId)).add(LIST.formatted(issue.rows()), MOST);
    return pool.read(connection -> query.list(connection, DataQuality::row));
  }

  private static QualityRow row(Row row) throws SQLException {
    boolean guardian = !row.isNull("guardian_id");
    return new QualityRow(
        new PersonNames(row.optional("title"), row.text("family_name"), row.text("first_name")),
        SourceKey.unpack(row.number("id")),
        row.optional("register_id"),
        row.optional("class_name"),
        guardian
            ? Optional.of(
                new PersonNames(
                    row.optional("guardian_title"),
                    row.text("guardian_family"),
                    row.text("guardian_first")))
            : Optional.empty(),
        row.optionalNumber("guardian_id").map(SourceKey::unpack),
        row.optional("detail"));
  }
}
