package fr.educonnect.directory.staff.page;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.page.AccountPage.Child;
import fr.educonnect.directory.staff.page.AccountPage.Guardian;
import fr.educonnect.directory.staff.page.AccountPage.Here;
import fr.educonnect.directory.staff.page.AccountPage.Pupil;
import fr.educonnect.directory.staff.page.AccountPage.Source;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.name.SchoolName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The statements of an account's page. */
final class PageRows {

  private static final String GUARDIAN_SOURCES =
      """
      select r.id, m.name as academy_name, null as register_id, r.mail, r.mail_changed_at,
        array_remove(r.mobiles || r.sms_mobile, null) as mobiles, r.mobiles_changed_at, r.address,
        r.postal_code, r.town
      from source_guardian r
      join academy m on m.code = lpad((r.id / 10000000000000)::text, 2, '0')
      where r.account_id = ? and r.removed_on is null order by r.id
      """;

  private static final String STUDENT_SOURCES =
      """
      select r.id, m.name as academy_name, r.register_id, null as mail,
        null::timestamptz as mail_changed_at, null::text[] as mobiles,
        null::timestamptz as mobiles_changed_at, null as address, null as postal_code, null as town
      from source_student r
      join academy m on m.code = lpad((r.id / 10000000000000)::text, 2, '0')
      where r.student_id = ? and r.removed_on is null order by r.id
      """;

  // A student who is here too is shown as here; else at the school entered last.
  private static final String PLACE =
      """
      left join lateral (
        select e.school_id = ? as here, r.title, r.family_name, r.first_name, c.kind, c.name, c.town,
          k.name as class_name, f.label as mef_label, e.level
        from source_student r
        left join enrolment e on e.source_student_id = r.id
          and (e.left_on is null or e.left_on > current_date)
        left join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        left join class_group k on k.school_id = c.id and k.code = e.class_code
        left join mef f on f.academy = c.academy and f.code = e.mef_code
        where r.student_id = s.id and r.removed_on is null
        order by e.school_id is not distinct from ? desc, c.id is null,
          e.entered_on desc nulls last, r.id desc
        limit 1) p on true
      """;

  private static final String CHILDREN =
      """
      select s.id as student_id, s.ine, s.birth_date, g.status, g.decided_at, p.*
      from guardian_link g
      join student s on s.id = g.student_id
      """
          + PLACE
          + """
            where g.account_id = ? and g.in_register and p.family_name is not null
            order by p.here is true desc, folded(p.family_name), folded(p.first_name), s.id
            """;

  private static final String PUPIL =
      "select s.id as student_id, s.ine, s.birth_date, p.* from student s"
          + "\n"
          + PLACE
          + "where s.id = ?";

  private static final String GUARDIANS =
      """
      select a.id, a.title, a.family_name, a.first_name, a.login_id, g.status,
        exists (select from franceconnect_identity i
          where i.account_id = a.id and i.replaced_at is null) as franceconnect
      from guardian_link g
      join account a on a.id = g.account_id and a.joined_to is null and a.left_on is null
      where g.student_id = ? and g.in_register
      order by folded(a.family_name), folded(a.first_name), a.id
      """;

  private final Connection connection;
  private final long schoolId;

  PageRows(Connection connection, long schoolId) {
    this.connection = connection;
    this.schoolId = schoolId;
  }

  List<Source> guardianSources(long accountId) throws SQLException {
    return new Query(GUARDIAN_SOURCES, accountId).list(connection, PageRows::source);
  }

  List<Source> studentSources(long studentId) throws SQLException {
    return new Query(STUDENT_SOURCES, studentId).list(connection, PageRows::source);
  }

  /** A guardian's children, with facts that not all of them show. */
  List<KnownChild> children(long accountId) throws SQLException {
    return new Query(CHILDREN, schoolId, schoolId, accountId)
        .list(connection, PageRows::knownChild);
  }

  Optional<Pupil> pupil(long studentId) throws SQLException {
    return new Query(PUPIL, schoolId, schoolId, studentId).first(connection, PageRows::pupil);
  }

  List<Guardian> guardians(long studentId) throws SQLException {
    return new Query(GUARDIANS, studentId)
        .list(
            connection,
            row ->
                new Guardian(
                    row.number("id"),
                    names(row),
                    row.text("login_id"),
                    row.constant("status", LinkStatus.class),
                    row.flag("franceconnect")));
  }

  /**
   * A child with what the directory knows, shown or not.
   *
   * @param dated whether the registers have the birth date
   */
  record KnownChild(Child shown, LinkStatus status, boolean dated) {}

  private static KnownChild knownChild(Row row) throws SQLException {
    LinkStatus status = row.constant("status", LinkStatus.class);
    boolean isHere = row.flag("here");
    Optional<Here> here =
        isHere
            ? Optional.of(new Here(pupil(row), status, row.instant("decided_at")))
            : Optional.empty();
    Optional<String> school =
        isHere || row.isNull("name")
            ? Optional.empty()
            : Optional.of(SchoolName.of(row.text("kind"), row.text("name"), row.text("town")));
    return new KnownChild(
        new Child(row.number("student_id"), names(row), school, here),
        status,
        row.date("birth_date").isPresent());
  }

  private static Pupil pupil(Row row) throws SQLException {
    return new Pupil(
        row.text("ine"),
        row.date("birth_date"),
        row.optional("class_name"),
        row.optional("mef_label"),
        row.optional("level"));
  }

  private static Source source(Row row) throws SQLException {
    boolean address = !row.isNull("address") || !row.isNull("town");
    return new Source(
        SourceKey.unpack(row.number("id")),
        row.text("academy_name"),
        row.optional("register_id"),
        row.optional("mail"),
        row.instant("mail_changed_at"),
        row.texts("mobiles"),
        row.instant("mobiles_changed_at"),
        address
            ? Optional.of(
                new PostalAddress(
                    row.optional("address"), row.optional("postal_code"), row.optional("town")))
            : Optional.empty());
  }

  private static PersonNames names(Row row) throws SQLException {
    return new PersonNames(row.optional("title"), row.text("family_name"), row.text("first_name"));
  }
}
