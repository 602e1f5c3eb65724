package fr.educonnect.directory;

import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.NoticeCosts;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.pool.PoolSettings;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A directory with people in it, and a pool on it: a student in two schools, a couple, their links.
 */
public final class TestAccounts {

  /** Student of two schools, NOT_NOTIFIED, with a record in each degree. */
  public static final long STUDENT = 162000000000001L;

  /** Guardian, ACTIVE with a chosen password (of no real hash) and a confirmed link. */
  public static final long GUARDIAN = 162000000000002L;

  /**
   * Guardian, NOT_NOTIFIED, with the first one's mail address (from an older life) and a proposed
   * link.
   */
  public static final long PARTNER = 162000000000003L;

  private static final String ROWS =
      """
      insert into school (id, academy, degree, uai, name, in_scope, content_hash) values
        (161000000000010, '16', 'FIRST', '0310001A', 'École', true, 0),
        (162000000000020, '16', 'SECOND', '0310002B', 'Collège', true, 0);
      insert into student (id, ine, birth_date) values (162000000000009, '12345678901', '2012-03-04');
      insert into account (id, profile, login_id, student_id, title, family_name, first_name) values
        (162000000000001, 'STUDENT', 'l.martin', 162000000000009, 'Mme', 'MARTIN', 'Léa');
      insert into account (id, profile, login_id, state, origin, family_name, first_name,
          password_credential, password_secret, password_changed_at, notified_at, activated_at,
          mail, mail_confirmed_at)
        values (162000000000002, 'GUARDIAN', 'p.martin', 'ACTIVE', 'SCHOOL', 'MARTIN', 'Paul',
          '{"algorithm":"a"}', '{"value":"s"}', now(), now(), now(), 'Martin@example.org', now());
      insert into account (id, profile, login_id, family_name, first_name, mail,
          mail_confirmed_at) values
        (162000000000003, 'GUARDIAN', 'p.martin2', 'MARTIN', 'Paule', 'martin@example.org',
          now());
      insert into source_student (id, student_id, ine, family_name, first_name, content_hash) values
        (161000000000101, 162000000000009, '12345678901', 'MARTIN', 'Léa', 0),
        (162000000000102, 162000000000009, '12345678901', 'MARTIN', 'Léa', 0);
      insert into enrolment (source_student_id, school_id, class_code, level, entered_on) values
        (161000000000101, 161000000000010, 'CM2', '1125', '2022-09-01'),
        (162000000000102, 162000000000020, '6EME1', '2111', '2023-09-01');
      insert into source_guardian (id, account_id, family_name, first_name, legal_entity, content_hash)
        values (162000000000201, 162000000000002, 'MARTIN', 'Paul', false, 0);
      insert into guardian_link (account_id, student_id, status, decided_at) values
        (162000000000002, 162000000000009, 'CONFIRMED', now()),
        (162000000000003, 162000000000009, 'PROPOSED', null);
      """;

  private TestAccounts() {}

  /** Changes under the default limits. */
  public static AccountChanges changes(DirectoryPool pool, ProvisionalPasswordCipher cipher) {
    SmsAllowances sms =
        new SmsAllowances(
            JourneyLimits.DEFAULT.sms(), new Subjects(new byte[32]), Clock.systemUTC());
    return new AccountChanges(
        pool, cipher, new NoticeCosts(new Allowances(pool, allowance -> {}), sms));
  }

  /** A pool on a new directory with these people. */
  public static DirectoryPool open() {
    return populate(TestDirectory.url());
  }

  /** Puts these people into an empty directory. */
  public static DirectoryPool populate(String url) {
    DirectoryPool pool = pool(url);
    populate(pool.dataSource());
    return pool;
  }

  /** Puts these people into an empty directory. */
  public static void populate(DataSource directory) {
    TestDirectory.execute(directory, ROWS);
  }

  /** A small pool on a database of the test server. */
  public static DirectoryPool pool(String url) {
    return new DirectoryPool(settings(url));
  }

  /** Settings for a database of the test server. */
  public static PoolSettings settings(String url) {
    return new PoolSettings(
        url,
        new PoolSettings.Credentials("postgres", ""),
        new PoolSettings.Size(0, 8),
        Duration.ofSeconds(2),
        Duration.ofSeconds(2));
  }
}
