package fr.educonnect.directory.staff.quality;

/**
 * What can be wrong with a school's records. A number or address that is none is not kept by the
 * import: it shows as one that is missing.
 */
public enum QualityIssue {
  /** No account, and no guardian can be tied to the student. */
  STUDENT_WITHOUT_INE(
      "select p.id as student_record, null::bigint as guardian_record, null as detail"
          + " from pupil p where p.ine is null"),
  /** Two records have the INE and differ, or a record changed to one that another student has. */
  CONFLICTING_INE("select p.id, null::bigint, p.issue from pupil p where p.issue is not null"),
  /** Missing, or of nobody who goes to school; detail: the date. */
  BIRTH_DATE(
      """
      select p.id, null::bigint, p.birth_date::text from pupil p
      where p.birth_date is null or p.birth_date > current_date - interval '2 years'
        or p.birth_date < current_date - interval '30 years'"""),
  /** Detail: UAI of the other school. */
  TWO_SCHOOLS(
      """
      select p.id, null::bigint, o.uai from pupil p
      join source_student r on r.student_id = p.student_id and r.removed_on is null
      join enrolment e on e.source_student_id = r.id and e.school_id <> p.school_id
        and (e.left_on is null or e.left_on > current_date)
      join school o on o.id = e.school_id and o.removed_on is null"""),
  /** Cannot register alone, nor with FranceConnect. */
  GUARDIAN_WITHOUT_MOBILE(
      """
      select t.student_record, t.id, null from tie t
      where cardinality(t.mobiles) = 0 and t.sms_mobile is null"""),
  /** Cannot be notified by mail. */
  GUARDIAN_WITHOUT_MAIL("select t.student_record, t.id, null from tie t where t.mail is null"),
  /** Several guardians have one mobile: none of them is found by it alone. */
  SHARED_MOBILE(
      """
      select t.student_record, t.id, null from tie t
      where exists (
        select from guardian_contact c
        join guardian_contact s on s.contact = c.contact and s.usual and s.name <> c.name
        join source_guardian h on h.id = s.source_guardian_id and h.removed_on is null
        where c.source_guardian_id = t.id and c.usual and c.contact <> 0
          and (h.mobiles || h.sms_mobile) && (t.mobiles || t.sms_mobile))"""),
  /** Two accounts of the school's guardians bear one name; detail: the other's identifier. */
  PROBABLE_DUPLICATE(
      """
      select t.student_record, t.id, a.login_id from tie t
      join (select distinct account_id, name_key from tie where account_id is not null) as o
        on o.name_key = t.name_key and o.account_id <> t.account_id
      join account a on a.id = o.account_id"""),
  /** The record's names share nothing with the other records of its account. */
  DOUBTFUL_LINK("select t.student_record, t.id, t.issue from tie t where t.issue is not null"),
  /** A body, as aide sociale à l'enfance: never matched with other records. */
  LEGAL_ENTITY("select t.student_record, t.id, null from tie t where t.legal_entity");

  private final String rows;

  QualityIssue(String rows) {
    this.rows = rows;
  }

  /** Rows of {@code pupil} and {@code tie}: student's record, guardian's record, detail. */
  String rows() {
    return rows;
  }
}
