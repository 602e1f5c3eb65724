package fr.educonnect.directory.staff.sheet;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.password.EncryptedPassword;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.directory.staff.sheet.AccountSheet.SheetStudent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what is printed of accounts, many in one statement. */
public final class AccountSheets {

  /** Of accounts that the school does not have, nothing; of a pair that stands twice, one row. */
  private static final String READ =
      """
      with wanted as (
        select a.* from account a
        where a.id = any (?) and a.profile = ?::profile and a.joined_to is null and a.left_on is null
      ), student as (
        select distinct on (w.id, t.student_id) w.id as account_id, t.student_id, r.title,
          r.family_name, r.first_name, k.name as class_name, f.label as mef_label, e.level,
          folded(k.name) as class_key, folded(r.family_name || ' ' || r.first_name) as name_key
        from wanted w
        cross join lateral (
          select g.student_id from guardian_link g where g.account_id = w.id and g.in_register
          union all select w.student_id where w.student_id is not null) t
        join source_student r on r.student_id = t.student_id and r.removed_on is null
        join enrolment e on e.source_student_id = r.id and e.school_id = ?
          and (e.left_on is null or e.left_on > current_date)
        join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        left join class_group k on k.school_id = c.id and k.code = e.class_code
        left join mef f on f.academy = c.academy and f.code = e.mef_code
        order by w.id, t.student_id, r.id
      )
      select w.id, w.profile, w.title as own_title, w.family_name as own_family,
        w.first_name as own_first, w.login_id, w.notified_at,
        case when o.lapsed then 'NOT_NOTIFIED' else w.state end as state,
        case when not o.lapsed then w.provisional_password end as provisional_password,
        w.provisional_key_id, w.provisional_set_at,
        w.password_credential is not null and not o.lapsed as chosen,
        exists (select from franceconnect_identity i
          where i.account_id = w.id and i.replaced_at is null) as franceconnect,
        d.address, d.postal_code, d.town, s.*
      from wanted w
      join student s on s.account_id = w.id
      cross join lateral (
        select w.state in ('NOTIFIED', 'ACTIVATING') and w.notified_at < ? as lapsed) o
      left join lateral (
        select address, postal_code, town from source_guardian g
        where g.account_id = w.id and g.removed_on is null and g.issue is null
          and g.address is not null
        order by g.id / 1000000000000 <> ?, g.id limit 1) d on true
      order by w.id, s.class_key nulls first, s.name_key, s.student_id
      """;

  private final DirectoryPool pool;
  private final ProvisionalPasswordCipher cipher;

  public AccountSheets(DirectoryPool pool, ProvisionalPasswordCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /**
   * The sheets of a school's accounts, in the order in which they are asked for; of an account that
   * the school does not have, or not any more, none.
   */
  public List<AccountSheet> read(long schoolId, Profile profile, Collection<Long> accounts) {
    Query query =
        new Query(
            READ,
            accounts,
            profile,
            schoolId,
            ProvisionalPassword.aliveSince(Instant.now()),
            schoolId / SourceKey.IDS_PER_FEED);
    Map<Long, AccountSheet> sheets = new LinkedHashMap<>();
    pool.read(connection -> query.list(connection, row -> add(sheets, row)));
    return accounts.stream().map(sheets::get).filter(Objects::nonNull).toList();
  }

  private AccountSheet add(Map<Long, AccountSheet> sheets, Row row) throws SQLException {
    long id = row.number("id");
    AccountSheet before = sheets.get(id);
    AccountSheet sheet = before == null ? sheet(row) : with(before, student(row));
    sheets.put(id, sheet);
    return sheet;
  }

  private AccountSheet sheet(Row row) throws SQLException {
    boolean address = !row.isNull("address");
    return new AccountSheet(
        row.number("id"),
        row.constant("profile", Profile.class),
        new PersonNames(row.optional("own_title"), row.text("own_family"), row.text("own_first")),
        row.text("login_id"),
        row.constant("state", AccountState.class),
        password(row),
        List.of(student(row)),
        address
            ? Optional.of(
                new PostalAddress(
                    row.optional("address"), row.optional("postal_code"), row.optional("town")))
            : Optional.empty());
  }

  private static AccountSheet with(AccountSheet sheet, SheetStudent another) {
    List<SheetStudent> students = new java.util.ArrayList<>(sheet.students());
    students.add(another);
    return new AccountSheet(
        sheet.accountId(),
        sheet.profile(),
        sheet.names(),
        sheet.loginId(),
        sheet.state(),
        sheet.password(),
        students,
        sheet.address());
  }

  private ShownPassword password(Row row) throws SQLException {
    byte[] provisional = row.bytes("provisional_password");
    if (provisional != null) {
      EncryptedPassword encrypted =
          new EncryptedPassword(provisional, row.text("provisional_key_id"));
      return new ShownPassword(
          ShownPassword.Kind.PROVISIONAL, Optional.of(cipher.decrypt(row.number("id"), encrypted)));
    }
    if (row.flag("chosen")) {
      return new ShownPassword(ShownPassword.Kind.CHOSEN, Optional.empty());
    }
    boolean active = row.constant("state", AccountState.class) == AccountState.ACTIVE;
    return active && row.flag("franceconnect")
        ? new ShownPassword(ShownPassword.Kind.FRANCECONNECT, Optional.empty())
        : ShownPassword.NONE;
  }

  private static SheetStudent student(Row row) throws SQLException {
    return new SheetStudent(
        row.number("student_id"),
        new PersonNames(row.optional("title"), row.text("family_name"), row.text("first_name")),
        row.optional("class_name"),
        row.optional("mef_label"),
        row.optional("level"));
  }
}
