package fr.educonnect.directory.account;

import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.franceconnect.LinkedIdentity;
import fr.educonnect.directory.password.EncryptedPassword;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.contact.RegisterContact;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.message.Channel;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The columns of an account, with all that hangs on it as arrays, and their way into a snapshot.
 */
final class AccountRow {

  /** Completed by a condition on {@code a}; one row per account. */
  static final String SELECT =
      """
      select a.id, a.profile, a.login_id, a.state, a.origin, a.title, a.family_name, a.first_name,
        a.password_credential, a.password_secret, a.password_changed_at,
        a.provisional_password, a.provisional_key_id, a.provisional_set_at,
        a.notified_at, a.activated_at, a.last_sign_in_at, a.previous_sign_in_at, a.reset_asked_at,
        a.mail, a.mail_confirmed_at, a.mobile, a.mobile_confirmed_at, a.pending_mail,
        a.frozen_at, a.left_on,
        a.reminders_off, a.student_id, s.ine, s.birth_date,
        (select array_agg(array[r.id::text, v.channel, v.value,
            extract(epoch from v.changed_at)::bigint::text, (x.account_id is not null)::text]
            order by r.id, v.channel, v.value)
          from source_guardian r
          cross join lateral (
            select 'MAIL' as channel, r.mail as value, r.mail_changed_at as changed_at
            union
            select 'SMS', unnest(r.mobiles || r.sms_mobile), r.mobiles_changed_at) as v
          left join contact_refusal x on x.account_id = a.id
            and x.contact = sha256(convert_to(lower(v.value), 'UTF8'))
          where a.profile = 'GUARDIAN' and a.state = 'ACTIVE' and r.account_id = a.id
            and r.removed_on is null and v.value is not null) as register_contacts,
        case a.profile
          when 'STUDENT' then (
            select array_agg(r.id order by r.id) from source_student r
            where r.student_id = a.student_id and r.removed_on is null)
          else (
            select array_agg(r.id order by r.id) from source_guardian r
            where r.account_id = a.id and r.removed_on is null)
        end as sources,
        (select array_agg(array[c.uai, c.degree::text, e.class_code, e.level, r.id::text,
             r.register_id, a.student_id::text, (e.left_on <= current_date)::text]
           order by (e.left_on <= current_date) is true, (e.entered_on > current_date) is true,
             e.entered_on desc nulls last, c.degree desc, c.id)
         from source_student r
         join enrolment e on e.source_student_id = r.id
         join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
         where r.student_id = a.student_id and r.removed_on is null) as schooling,
        (select array_agg(r.id order by r.id) from source_guardian r
         where a.profile = 'GUARDIAN' and r.account_id = a.id
           and r.removed_on is null and r.issue is null
           and exists (
             select from guardian_relation t
             join source_student c on c.id = t.source_student_id and c.removed_on is null
             join guardian_link g on g.account_id = a.id and g.student_id = c.student_id
               and g.status = 'CONFIRMED' and g.in_register
             where t.source_guardian_id = r.id and t.legal)) as confirmed_records,
        (select array_agg(array[o.client, o.kind, o.value]) from pairwise_override o
         where o.account_id = a.id) as pairs,
        f.subject, f.linked_at,
        l.*
      from account a
      left join franceconnect_identity f on f.account_id = a.id and f.replaced_at is null
      left join student s on s.id = a.student_id
      cross join lateral (
        select
          count(distinct g.student_id) filter (where g.status = 'PROPOSED' and g.in_register)
            as proposed,
          count(distinct g.student_id) filter (where g.status = 'CONFIRMED' and g.in_register)
            as confirmed,
          count(distinct g.student_id) filter (where g.status = 'REPORTED' and g.in_register)
            as reported,
          array_agg(distinct array[r.id::text, r.register_id, c.uai, g.student_id::text,
              (e.left_on <= current_date)::text])
            filter (where g.status = 'CONFIRMED' and g.in_register and c.id is not null)
            as children
        from guardian_link g
        left join source_student r on r.student_id = g.student_id and r.removed_on is null
        left join enrolment e on e.source_student_id = r.id
        left join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        where g.account_id = a.id) as l
      """;

  private AccountRow() {}

  /** Reads the row on which the result set stands. */
  static AccountSnapshot read(ResultSet row) throws SQLException {
    return new AccountSnapshot(
        row.getLong("id"),
        Profile.valueOf(row.getString("profile")),
        row.getString("login_id"),
        new PersonNames(
            text(row, "title"), row.getString("family_name"), row.getString("first_name")),
        progress(row),
        password(row),
        new AccountContacts(
            text(row, "mail"),
            instant(row, "mail_confirmed_at"),
            text(row, "mobile"),
            instant(row, "mobile_confirmed_at"),
            text(row, "pending_mail"),
            registerContacts(row),
            row.getBoolean("reminders_off")),
        sources(row),
        student(row),
        links(row),
        identity(row),
        FederationColumns.read(row));
  }

  private static List<RegisterContact> registerContacts(ResultSet row) throws SQLException {
    Array contacts = row.getArray("register_contacts");
    return contacts == null
        ? List.of()
        : Arrays.stream((String[][]) contacts.getArray()).map(AccountRow::registerContact).toList();
  }

  private static RegisterContact registerContact(String[] contact) {
    return new RegisterContact(
        Long.parseLong(contact[0]),
        Channel.valueOf(contact[1]),
        contact[2],
        Optional.ofNullable(contact[3]).map(Long::parseLong).map(Instant::ofEpochSecond),
        Boolean.parseBoolean(contact[4]));
  }

  private static AccountProgress progress(ResultSet row) throws SQLException {
    return new AccountProgress(
        AccountState.valueOf(row.getString("state")),
        text(row, "origin").map(AccountOrigin::valueOf),
        instant(row, "notified_at"),
        instant(row, "activated_at"),
        instant(row, "last_sign_in_at"),
        instant(row, "previous_sign_in_at"),
        instant(row, "reset_asked_at"),
        instant(row, "frozen_at"),
        date(row, "left_on"));
  }

  private static AccountPassword password(ResultSet row) throws SQLException {
    byte[] provisional = row.getBytes("provisional_password");
    if (provisional != null) {
      return new AccountPassword.Provisional(
          new EncryptedPassword(provisional, row.getString("provisional_key_id")),
          instant(row, "provisional_set_at").orElseThrow());
    }
    String credential = row.getString("password_credential");
    return credential == null
        ? new AccountPassword.None()
        : new AccountPassword.Chosen(credential, row.getString("password_secret"));
  }

  private static List<SourceKey> sources(ResultSet row) throws SQLException {
    Array packed = row.getArray("sources");
    return packed == null
        ? List.of()
        : Arrays.stream((Long[]) packed.getArray()).map(SourceKey::unpack).toList();
  }

  private static Optional<StudentFacts> student(ResultSet row) throws SQLException {
    String ine = row.getString("ine");
    if (ine == null) {
      return Optional.empty();
    }
    Array schools = row.getArray("schooling");
    List<Schooling> schooling =
        schools == null
            ? List.of()
            : Arrays.stream((String[][]) schools.getArray()).map(AccountRow::schooling).toList();
    return Optional.of(
        new StudentFacts(row.getLong("student_id"), ine, date(row, "birth_date"), schooling));
  }

  private static Schooling schooling(String[] school) {
    return new Schooling(
        school[0],
        Degree.valueOf(school[1]),
        Optional.ofNullable(school[2]),
        Optional.ofNullable(school[3]));
  }

  private static LinkSummary links(ResultSet row) throws SQLException {
    return new LinkSummary(row.getInt("proposed"), row.getInt("confirmed"), row.getInt("reported"));
  }

  private static Optional<LinkedIdentity> identity(ResultSet row) throws SQLException {
    byte[] subject = row.getBytes("subject");
    return subject == null
        ? Optional.empty()
        : Optional.of(
            new LinkedIdentity(
                new IdentitySubject(HexFormat.of().formatHex(subject)),
                instant(row, "linked_at").orElseThrow()));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
