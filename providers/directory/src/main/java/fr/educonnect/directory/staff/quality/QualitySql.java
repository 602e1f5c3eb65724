package fr.educonnect.directory.staff.quality;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Statements on the records of schools: one school, or several at once. */
final class QualitySql {

  /**
   * Students' records, and guardians' records with one of their students in the school. Parameters:
   * the schools.
   */
  static final String RECORDS =
      """
      with pupil as materialized (
        select r.*, e.school_id, k.name as class_name
        from enrolment e
        join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        join source_student r on r.id = e.source_student_id and r.removed_on is null
        left join class_group k on k.school_id = c.id and k.code = e.class_code
        where e.school_id = any (?) and (e.left_on is null or e.left_on > current_date)
      ), tie as materialized (
        select distinct on (p.school_id, g.id) g.*, p.school_id, p.id as student_record
        from pupil p
        join guardian_relation t on t.source_student_id = p.id and t.legal
        join source_guardian g on g.id = t.source_guardian_id and g.removed_on is null
        order by p.school_id, g.id, p.id
      )""";

  /** How many records of each school each issue is about; issues without any are left out. */
  static final String COUNTS =
      Arrays.stream(QualityIssue.values())
          .map(QualitySql::count)
          .collect(Collectors.joining("\nunion all\n"));

  private QualitySql() {}

  private static String count(QualityIssue issue) {
    return """
        select school_id, '%s' as issue,
          count(distinct coalesce(guardian_record, student_record)) as records
        from (%s) as i (school_id, student_record, guardian_record, detail)
        group by school_id"""
        .formatted(issue, issue.rows());
  }
}
