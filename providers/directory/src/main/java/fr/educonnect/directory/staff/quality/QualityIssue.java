package fr.educonnect.directory.staff.quality;

/** What can be wrong with a school's records. */
public enum QualityIssue {
  /** No account, and no guardian can be tied to the student. */
  STUDENT_WITHOUT_INE(
      "select p.school_id, p.id, null::bigint, null from pupil p where p.ine is null"),
  /** Two records have the INE and differ, or a record changed to one that another student has. */
  CONFLICTING_INE(
      "select p.school_id, p.id, null::bigint, p.issue from pupil p where p.issue is not null"),
  /** Missing, or of nobody who goes to school; detail: the date. */
  BIRTH_DATE(
      """
      select p.school_id, p.id, null::bigint, p.birth_date::text from pupil p
      where p.birth_date is null or p.birth_date > current_date - interval '2 years'
        or p.birth_date < current_date - interval '30 years'"""),
  /** Detail: UAI of the other school. */
  TWO_SCHOOLS(
      """
      select p.school_id, p.id, null::bigint, o.uai from pupil p
      join source_student r on r.student_id = p.student_id and r.removed_on is null
      join enrolment e on e.source_student_id = r.id and e.school_id <> p.school_id
        and (e.left_on is null or e.left_on > current_date)
      join school o on o.id = e.school_id and o.removed_on is null"""),
  /** Cannot register alone, nor with FranceConnect. */
  GUARDIAN_WITHOUT_MOBILE(
      """
      select t.school_id, t.student_record, t.id, null from tie t
      where cardinality(t.mobiles) = 0 and t.sms_mobile is null"""),
  /** Cannot be notified by mail. */
  GUARDIAN_WITHOUT_MAIL(
      "select t.school_id, t.student_record, t.id, null from tie t where t.mail is null"),
  /** Stands where a mobile or a mail address belongs, and is none; detail: what was typed. */
  UNUSABLE_CONTACT(
      """
      select t.school_id, t.student_record, t.id, t.unusable from tie t
      where t.unusable is not null"""),
  /**
   * Several guardians have one mobile: none of them is found by it alone. Whatever number of people
   * has it, two looks at the index tell: is there a name before this one, or behind it?
   */
  SHARED_MOBILE(
      """
      select t.school_id, t.student_record, t.id, null from tie t
      where exists (
        select
        from unnest(t.mobiles || t.sms_mobile) as m (number)
        join guardian_contact c on c.source_guardian_id = t.id and c.usual
          and c.contact = ('x' || left(encode(sha256(m.number::bytea), 'hex'), 16))::bit(64)::bigint
        where exists (
            select from guardian_contact s
            join source_guardian h on h.id = s.source_guardian_id and h.removed_on is null
            where s.contact = c.contact and s.name < c.name and s.usual)
          or exists (
            select from guardian_contact s
            join source_guardian h on h.id = s.source_guardian_id and h.removed_on is null
            where s.contact = c.contact and s.name > c.name and s.usual))"""),
  /**
   * Several accounts of the school's guardians bear one name; detail: the identifier of another
   * one. Each record is looked at once, however many bear the name.
   */
  PROBABLE_DUPLICATE(
      """
      select n.school_id, n.student_record, n.id, a.login_id
      from (
        select t.school_id, t.student_record, t.id, t.account_id,
          min(t.account_id) over same as least, max(t.account_id) over same as most
        from tie t where t.account_id is not null
        window same as (
          partition by t.school_id, folded(t.family_name || ' ' || t.first_name))) n
      join account a on a.id = case when n.account_id = n.least then n.most else n.least end
      where n.least <> n.most"""),
  /** The record's names share nothing with the other records of its account. */
  DOUBTFUL_LINK(
      "select t.school_id, t.student_record, t.id, t.issue from tie t where t.issue is not null"),
  /** A body, as aide sociale à l'enfance: never matched with other records. */
  LEGAL_ENTITY("select t.school_id, t.student_record, t.id, null from tie t where t.legal_entity");

  private final String rows;

  QualityIssue(String rows) {
    this.rows = rows;
  }

  /** The rows of {@code pupil} and {@code tie} that it is about, see {@link QualitySql}. */
  String rows() {
    return rows;
  }
}
