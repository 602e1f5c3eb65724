package fr.educonnect.directory.staff.school;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.LikePattern;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.school.SchoolFacets.Facet;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.name.SchoolName;
import fr.educonnect.domain.name.SearchWords;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds schools in scope of the service. One that is not is as if it did not exist. */
public final class Schools {

  private static final String PRIVATE = "PR";

  /** No answer has more. */
  public static final int MOST = 200;

  private static final String SELECT =
      """
      select c.id, c.uai, c.degree, c.sector, c.academy, m.name as academy_name, c.kind, c.name, c.address,
        c.postal_code, c.town, c.phone, c.mail
      from school c
      join academy m on m.code = c.academy
      where c.in_scope and c.removed_on is null""";

  private static final String FACETS =
      """
      with enrolled as (
        select distinct r.student_id, e.class_code, e.mef_code, e.level
        from enrolment e
        join source_student r on r.id = e.source_student_id
          and r.removed_on is null and r.student_id is not null
        where e.school_id = ? and (e.left_on is null or e.left_on > current_date)
      )
      select 'CLASS' as facet, e.class_code as code, k.name as label, count(*) as students
      from enrolled e
      left join class_group k on k.school_id = ? and k.code = e.class_code
      where e.class_code is not null group by 2, 3
      union all
      select 'MEF', e.mef_code, f.label, count(*)
      from enrolled e left join mef f on f.academy = ? and f.code = e.mef_code
      where e.mef_code is not null group by 2, 3
      union all
      select 'LEVEL', e.level, null, count(*) from enrolled e where e.level is not null group by 2
      order by 1, 2
      """;

  private final DirectoryPool pool;

  public Schools(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The school of a UAI and degree. */
  public Optional<SchoolHeader> find(String uai, Degree degree) {
    Query query = new Query(SELECT).add("and c.uai = ? and c.degree = ?::degree", uai, degree);
    return pool.read(connection -> query.first(connection, Schools::header));
  }

  /** The school of an id that another answer gave. */
  public Optional<SchoolHeader> byId(long id) {
    Query query = new Query(SELECT).add("and c.id = ?", id);
    return pool.read(connection -> query.first(connection, Schools::header));
  }

  /**
   * Schools of a scope whose UAI begins so, or whose name or town has words that begin so; by name.
   *
   * @param typed empty for all
   * @param limit {@link #MOST} at most
   */
  public List<SchoolHeader> search(SchoolScope scope, String typed, int limit) {
    Query query = new Query(SELECT).add("and (c.uai = any (?::text[])", List.copyOf(scope.uais()));
    for (SchoolScope.Department department : scope.departments()) {
      query.add(
          "or c.uai like ? and c.degree = ?::degree",
          department.uaiPrefix() + "%",
          department.degree());
    }
    query.add(")");
    for (String word : SearchWords.of(typed)) {
      query.add(
          "and (' ' || folded(c.name || ' ' || coalesce(c.town, '')) like ? or lower(c.uai) like ?)",
          LikePattern.wordStart(word),
          LikePattern.start(word));
    }
    query.add("order by folded(c.name), c.uai, c.degree limit ?", Math.min(limit, MOST));
    return pool.read(connection -> query.list(connection, Schools::header));
  }

  /** What the school's lists can be narrowed to. */
  public SchoolFacets facets(long schoolId) {
    Query query = new Query(FACETS, schoolId, schoolId, SourceKey.unpack(schoolId).academy());
    List<Found> found = pool.read(connection -> query.list(connection, Schools::found));
    return new SchoolFacets(of("CLASS", found), of("MEF", found), of("LEVEL", found));
  }

  private record Found(String kind, Facet facet) {}

  private static Found found(Row row) throws SQLException {
    return new Found(
        row.text("facet"),
        new Facet(row.text("code"), row.optional("label"), (int) row.number("students")));
  }

  private static List<Facet> of(String kind, List<Found> found) {
    return found.stream().filter(f -> f.kind().equals(kind)).map(Found::facet).toList();
  }

  static SchoolHeader header(Row row) throws SQLException {
    return new SchoolHeader(
        row.number("id"),
        row.text("uai"),
        row.constant("degree", Degree.class),
        row.optional("sector").filter(PRIVATE::equals).isEmpty(),
        row.text("academy"),
        row.text("academy_name"),
        SchoolName.of(row.text("kind"), row.text("name"), row.text("town")),
        new SchoolHeader.PostalAddress(
            row.optional("address"), row.optional("postal_code"), row.optional("town")),
        row.optional("phone"),
        row.optional("mail"));
  }
}
