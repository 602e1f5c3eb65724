package fr.educonnect.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {

  private DirectoryPool pool;
  private Expiry expiry;

  @BeforeEach
  void open() {
    pool = TestAccounts.pool(TestDirectory.url());
    expiry = new Expiry(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  /** Accounts distributed every few hours of half a year, looked at from days of every kind. */
  @Test
  void endsExactlyTheAccountsThatTheRuleEnds() {
    execute(
        "insert into account (id, profile, login_id, family_name, first_name, state, notified_at,"
            + " provisional_password, provisional_key_id, provisional_set_at)"
            + " select i, 'GUARDIAN', 'a.b' || i, 'B', 'A', 'NOTIFIED',"
            + " timestamptz '2026-11-01Z' + i * interval '5 hours', '', 'k', now()"
            + " from generate_series(1, 900) i");
    for (String text :
        List.of(
            "2027-02-28T22:59:59Z",
            "2027-02-28T23:00:00Z",
            "2027-03-31T12:00:00Z",
            "2027-05-30T22:00:00Z")) {
      Instant now = Instant.parse(text);
      long dead =
          distributed().filter(notified -> ProvisionalPassword.isDead(notified, now)).count();
      assertThat(dead).isPositive();
      assertThat(expiry.due(now)).isEqualTo(new ExpiryCounts((int) dead, 0));
      assertThat(expiry.end(now)).isEqualTo(new ExpiryCounts((int) dead, 0));
      assertThat(distributed()).noneMatch(notified -> ProvisionalPassword.isDead(notified, now));
      assertThat(expiry.end(now)).as("again").isEqualTo(new ExpiryCounts(0, 0));
    }
  }

  @Test
  void clearsAllThatTheDistributionBrought() {
    Instant now = Instant.parse("2027-03-01T12:00:00Z");
    insert(1, "NOTIFIED", "2026-10-01Z");
    insert(2, "ACTIVATING", "2026-10-01Z");
    insert(3, "ACTIVE", "2026-10-01Z");
    insert(4, "ACTIVATING", "2027-02-01Z");
    execute(
        "update account set pending_mail = 'p@example.org', pending_mail_at = now(),"
            + " reset_asked_at = now(), mail = 'm@example.org', mail_confirmed_at = now();"
            + "insert into proof (id, purpose, account_id, nonce, expires_at, tries_left)"
            + " select decode('0' || id, 'hex'), 'VALIDATE_MAIL', id, '', '2030-01-01', 0"
            + " from account");
    assertThat(expiry.end(now)).isEqualTo(new ExpiryCounts(1, 1));
    assertThat(
            rows(
                "select id, state, origin, notified_at is null, password_secret,"
                    + " provisional_password, pending_mail, reset_asked_at is null, mail, login_id"
                    + " from account order by id"))
        .startsWith(
            "1 NOT_NOTIFIED - t - - - t m@example.org a.b1",
            "2 NOT_NOTIFIED - t - - - t m@example.org a.b2")
        .filteredOn(row -> row.contains("NOT_NOTIFIED"))
        .hasSize(2);
    assertThat(rows("select account_id from proof order by 1")).containsExactly("3", "4");
  }

  private void insert(int id, String state, String notified) {
    boolean provisional = state.equals("NOTIFIED");
    execute(
        "insert into account (id, profile, login_id, family_name, first_name, state, origin,"
            + " notified_at, activated_at, provisional_password, provisional_key_id,"
            + " provisional_set_at, password_credential, password_secret) values"
            + " (%d, 'GUARDIAN', 'a.b%d', 'B', 'A', '%s', 'SCHOOL', '%s', %s, %s)"
                .formatted(
                    id,
                    id,
                    state,
                    notified,
                    state.equals("ACTIVE") ? "now()" : "null",
                    provisional ? "'', 'k', now(), null, null" : "null, null, null, '{}', 's'"));
  }

  private Stream<Instant> distributed() {
    return rows(
            "select to_char(notified_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                + " from account where notified_at is not null")
        .stream()
        .map(text -> OffsetDateTime.parse(text).toInstant());
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
