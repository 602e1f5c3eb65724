package fr.educonnect.directory.staff.roster;

import fr.educonnect.directory.query.LikePattern;
import fr.educonnect.directory.query.Query;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.name.SearchWords;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.time.Instant;

/**
 * The statements of lists. Each begins with the rows of the school that the filter lets through,
 * named {@code pair}; all that only a page needs is looked up for its rows alone.
 */
final class RosterSql {

  // One record per student; a school's register may have two of one.
  private static final String ENROLLED =
      """
      with enrolled as materialized (
        select distinct on (r.student_id) r.student_id, r.title, r.family_name, r.first_name,
          folded(r.family_name || ' ' || r.first_name) as tie, e.class_code, e.mef_code, e.level
        from enrolment e
        join source_student r on r.id = e.source_student_id
          and r.removed_on is null and r.student_id is not null
        join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        where e.school_id = ? and (e.left_on is null or e.left_on > current_date)""";

  private static final String COLUMNS =
      """
      ), pair as (
        select s.*, k.name as class_name, f.label as mef_label,
          a.id as account_id, a.login_id, a.title as guardian_title,
          a.family_name as guardian_family, a.first_name as guardian_first,
          case when o.lapsed then 'NOT_NOTIFIED' else a.state end as state,
          case when not o.lapsed then a.origin end as origin,
          case when not o.lapsed then a.notified_at end as notified_at,
          a.last_sign_in_at, a.reset_asked_at""";

  private static final String GUARDIANS =
      """
          , g.status as link_status, g.reported_at
        from enrolled s
        join guardian_link g on g.student_id = s.student_id and g.in_register
        join account a on a.id = g.account_id""";

  private static final String STUDENTS =
      """
          , null::link_status as link_status, null::timestamptz as reported_at
        from enrolled s
        join account a on a.student_id = s.student_id""";

  private static final String JOINS =
      """
          and a.joined_to is null and a.left_on is null
        left join class_group k on k.school_id = ? and k.code = s.class_code
        left join mef f on f.academy = ? and f.code = s.mef_code
        cross join lateral (
          select a.state in ('NOTIFIED', 'ACTIVATING') and a.notified_at < ? as lapsed) o""";

  private final long schoolId;
  private final Profile profile;
  private final RosterFilter filter;

  RosterSql(long schoolId, Profile profile, RosterFilter filter) {
    this.schoolId = schoolId;
    this.profile = profile;
    this.filter = filter;
  }

  /**
   * The list's rows.
   *
   * @param withMail whether they need the address
   */
  Query pairs(boolean withMail) {
    Query query = new Query(ENROLLED, schoolId);
    query.addIf(!filter.classes().isEmpty(), "and e.class_code = any (?)", filter.classes());
    query.addIf(!filter.mefs().isEmpty(), "and e.mef_code = any (?)", filter.mefs());
    query.addIf(!filter.levels().isEmpty(), "and e.level = any (?)", filter.levels());
    query.add("order by r.student_id, r.id").add(COLUMNS);
    boolean mail = profile == Profile.GUARDIAN && (withMail || filter.hasMail().isPresent());
    query.add(", " + (mail ? MailSql.address("a", feed()) : "null::text") + " as mail");
    query.add(profile == Profile.GUARDIAN ? GUARDIANS : STUDENTS);
    query.add(
        JOINS,
        schoolId,
        SourceKey.unpack(schoolId).academy(),
        ProvisionalPassword.aliveSince(Instant.now()));
    query.add("), kept as (select * from pair where true");
    conditions(query);
    return query.add(")");
  }

  /** Feeds are ranges of source keys. */
  long feed() {
    return schoolId / SourceKey.IDS_PER_FEED;
  }

  private void conditions(Query query) {
    for (String word : SearchWords.of(filter.name())) {
      query.add("and " + haystack() + " like ?", LikePattern.wordStart(word));
    }
    query.addIf(
        !filter.states().isEmpty(),
        "and state = any (?::account_state[])",
        filter.states().stream().map(AccountState::name).toList());
    filter
        .hasMail()
        .ifPresent(there -> query.add(there ? "and mail is not null" : "and mail is null"));
    filter
        .origin()
        .ifPresent(
            which ->
                query.add(
                    "and origin is not distinct from ?::account_origin",
                    which.map(Enum::name).orElse(null)));
    query.addIf(filter.resetAsked(), "and reset_asked_at is not null");
    query.addIf(filter.linkReported(), "and link_status = 'REPORTED'");
  }

  private String haystack() {
    return profile == Profile.GUARDIAN
        ? "' ' || tie || ' ' || folded(guardian_family || ' ' || guardian_first)"
        : "' ' || tie";
  }
}
