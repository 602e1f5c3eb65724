package fr.educonnect.directory.staff;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.password.EncryptedPassword;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.staff.action.StaffOrder.OrderedBy;
import fr.educonnect.directory.staff.audit.Agent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A school of 40 students with two guardians each, a second one beside it, and one out of scope.
 * Guardian 0 has the students 0, 1 and 2; guardian 1 the student 0 and one of the second school.
 */
public final class TestSchool implements AutoCloseable {

  public static final long SCHOOL = 162000000000001L;
  public static final long OTHER_SCHOOL = 162000000000002L;
  public static final long OUT_OF_SCOPE = 162000000000003L;
  public static final Agent AGENT = new Agent("agent-1", "HEAD 0310001A", Optional.of("192.0.2.7"));

  private static final String ROWS =
      """
      insert into school (id, academy, degree, uai, name, kind, town, in_scope, content_hash) values
        (162000000000001, '16', 'SECOND', '0310001A', 'Jean Moulin', 'COLLEGE', 'Toulouse', true, 0),
        (162000000000002, '16', 'SECOND', '0310002B', 'L''Écluse', 'LYCEE', 'Albi', true, 0),
        (162000000000003, '16', 'SECOND', '0310003C', 'Autre', 'COLLEGE', 'Toulouse', false, 0);
      insert into mef (academy, code, label, content_hash) values
        ('16', '10010012110', '6EME', 0), ('16', '10110001110', '5EME', 0);
      insert into class_group (school_id, code, name) values
        (162000000000001, '6A', '6ème A'), (162000000000001, '6B', '6eme B'),
        (162000000000001, '5A', '5ème A'), (162000000000002, '2A', '2de A');
      insert into student (id, ine, birth_date)
      select student(i), lpad(i::text, 9, '0') || 'AA', date '2012-01-01' + i::integer
      from generate_series(0, 59) as i;
      insert into source_student (id, student_id, ine, title, family_name, first_name, birth_date,
        register_id, content_hash)
      select 162000000000000 + i, student(i), lpad(i::text, 9, '0') || 'AA', 'M.',
        (array['Élan', 'eland', 'DE LA TOUR', 'D’Aubigné', 'Œuvrard', 'Zola', 'Abel', 'Ábel'])[i % 8 + 1],
        (array['Léo', 'Ana', 'Jean-Éric', 'Zoé', 'Ída'])[i % 5 + 1],
        date '2012-01-01' + i::integer, 'R' || i, 0
      from generate_series(100, 159) as n, lateral (select n - 100 as k, n as i) as x;
      update source_student set student_id = student(id % 1000 - 100),
        ine = lpad((id % 1000 - 100)::text, 9, '0') || 'AA';
      insert into enrolment (source_student_id, school_id, class_code, mef_code, level, entered_on)
      select 162000000000100 + i,
        case when i < 40 then 162000000000001 else 162000000000002 end,
        case when i >= 40 then '2A' else (array['6A', '6B', '5A', null])[i % 4 + 1] end,
        (array['10010012110', '10110001110', null])[i % 3 + 1],
        (array['2111', '2112', '2115'])[i % 3 + 1], '2026-09-01'
      from generate_series(0, 59) as i;
      insert into account (id, profile, login_id, student_id, family_name, first_name)
      select pupil(i), 'STUDENT', 'pupil' || i, student(i), r.family_name, r.first_name
      from generate_series(0, 59) as i join source_student r on r.student_id = student(i);
      insert into account (id, profile, login_id, title, family_name, first_name)
      select guardian(i), 'GUARDIAN', 'g.' || lpad(i::text, 4, 'a'), 'Mme',
        (array['ÉLAN', 'Martin', 'N’Guessan', 'le Goff', 'Ørsted', 'Çelik'])[i % 6 + 1],
        (array['Awa', 'Éva', 'Ève-Marie', 'Lou'])[i % 4 + 1]
      from generate_series(0, 119) as i;
      insert into source_guardian (id, account_id, family_name, first_name, mail, mobiles, address,
        postal_code, town, legal_entity, content_hash)
      select 162000000003000 + i, guardian(i), a.family_name, a.first_name,
        case when i % 5 <> 4 then 'g' || i || '@example.org' end,
        case when i % 3 <> 2 then array['+3361234' || lpad(i::text, 4, '0')] else '{}' end,
        i || ' rue Basse', '31000', 'Toulouse', false, 0
      from generate_series(0, 119) as i join account a on a.id = guardian(i);
      insert into guardian_contact (contact, name, source_guardian_id, usual)
      select hashtextextended(g.mail, 0), hashtextextended(g.family_name || g.first_name, 0), g.id, true
      from source_guardian g where g.mail is not null;
      insert into guardian_link (account_id, student_id)
      select guardian(i), student(i / 2) from generate_series(0, 119) as i;
      insert into guardian_link (account_id, student_id) values
        (guardian(0), student(1)), (guardian(0), student(2)), (guardian(1), student(50));
      insert into guardian_relation (source_student_id, source_guardian_id, legal)
      select 162000000000100 + (l.student_id % 1000), 162000000003000 + (l.account_id % 1000), true
      from guardian_link l;
      """;

  private static final String FUNCTIONS =
      """
      create function student(i bigint) returns bigint language sql as 'select 162000000001000 + $1';
      create function pupil(i bigint) returns bigint language sql as 'select 162000000004000 + $1';
      create function guardian(i bigint) returns bigint language sql as 'select 162000000002000 + $1';
      """;

  public final DirectoryPool pool = TestAccounts.pool(TestDirectory.url());
  public final DirectoryKeys keys = keys();
  public final ProvisionalPasswordCipher cipher = new ProvisionalPasswordCipher(keys.provisional());
  public final StaffDirectory staff =
      StaffDirectory.of(pool, keys, TestAccounts.changes(pool, cipher));

  public TestSchool() {
    execute(FUNCTIONS);
    execute(ROWS);
  }

  public static long guardian(int number) {
    return 162000000002000L + number;
  }

  public static long pupil(int number) {
    return 162000000004000L + number;
  }

  public static long student(int number) {
    return 162000000001000L + number;
  }

  public static OrderedBy by(long school) {
    return new OrderedBy(
        school, AGENT, new QueueContext("educonnect", "fr", Optional.empty(), Optional.empty()));
  }

  /** Has the account distributed since so many months, with this provisional password. */
  public void notified(long account, String password, int monthsAgo) {
    set(
        account,
        "state = 'NOTIFIED', origin = 'SCHOOL', "
            + provisional(account, password, monthsAgo)
            + ", notified_at = now() - make_interval(months => "
            + monthsAgo
            + ")");
  }

  /** The assignments of a provisional password. */
  public String provisional(long account, String password, int monthsAgo) {
    EncryptedPassword encrypted = cipher.encrypt(account, password);
    return "password_credential = null, password_secret = null, provisional_password = '\\x%s', "
            .formatted(HexFormat.of().formatHex(encrypted.bytes()))
        + "provisional_key_id = '%s', provisional_set_at = now() - make_interval(months => %d)"
            .formatted(encrypted.keyId(), monthsAgo);
  }

  /** Has a guardian on the way of activation. */
  public void activating(long account) {
    set(
        account,
        "state = 'ACTIVATING', origin = 'SCHOOL', notified_at = now(), password_credential = '{}',"
            + " password_secret = 's', pending_mail = 'p@example.org', pending_mail_at = now()");
  }

  /** Has an account active with a chosen password, its mail confirmed. */
  public void active(long account) {
    set(
        account,
        "provisional_password = null, provisional_key_id = null, provisional_set_at = null,"
            + " state = 'ACTIVE', origin = 'GUARDIAN', activated_at = now() - interval '1 hour',"
            + " password_credential = '{}', password_secret = 's', mail = 'own' || id || '@example.org',"
            + " mail_confirmed_at = now()");
  }

  public void set(long account, String assignments) {
    execute("update account set " + assignments + " where id = " + account);
  }

  public void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }

  public List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  /** The account's state, and whether it has a provisional password. */
  public String state(long account) {
    return rows("select state || case when provisional_password is not null then '+' else '' end"
            + " from account where id = "
            + account)
        .get(0);
  }

  @Override
  public void close() {
    pool.close();
  }

  private static DirectoryKeys keys() {
    try {
      Path file = Files.createTempFile("keys", ".properties");
      Files.writeString(file, DirectoryKeys.generate("k1", new SecureRandom()));
      DirectoryKeys keys = DirectoryKeys.read(file);
      Files.delete(file);
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
