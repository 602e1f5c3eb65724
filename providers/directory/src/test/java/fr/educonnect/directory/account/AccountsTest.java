package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsTest {

  private static DirectoryPool pool;
  private static Accounts accounts;

  @BeforeAll
  static void open() {
    pool = TestAccounts.open();
    accounts = new Accounts(pool);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @Test
  void readsAStudentWithTheCurrentSchoolFirst() {
    AccountSnapshot account = accounts.byId(STUDENT).orElseThrow();
    assertThat(account.profile()).isEqualTo(Profile.STUDENT);
    assertThat(account.loginId()).isEqualTo("l.martin");
    assertThat(account.names()).isEqualTo(new PersonNames(Optional.of("Mme"), "MARTIN", "Léa"));
    assertThat(account.progress().state()).isEqualTo(AccountState.NOT_NOTIFIED);
    assertThat(account.password()).isEqualTo(new AccountPassword.None());
    assertThat(account.sources())
        .containsExactly(
            new SourceKey("16", Degree.FIRST, 101), new SourceKey("16", Degree.SECOND, 102));
    StudentFacts student = account.student().orElseThrow();
    assertThat(student.ine()).isEqualTo("12345678901");
    assertThat(student.birthDate()).contains(LocalDate.of(2012, 3, 4));
    assertThat(student.schooling())
        .containsExactly(
            new Schooling("0310002B", Degree.SECOND, Optional.of("6EME1"), Optional.of("2111")),
            new Schooling("0310001A", Degree.FIRST, Optional.of("CM2"), Optional.of("1125")));
  }

  @Test
  void readsAGuardianWithItsLinksCounted() {
    AccountSnapshot account = accounts.byLoginId("p.martin").orElseThrow();
    assertThat(account.id()).isEqualTo(GUARDIAN);
    assertThat(account.progress().origin()).contains(AccountOrigin.SCHOOL);
    assertThat(account.password())
        .isEqualTo(new AccountPassword.Chosen("{\"algorithm\":\"a\"}", "{\"value\":\"s\"}"));
    assertThat(account.student()).isEmpty();
    assertThat(account.sources()).containsExactly(new SourceKey("16", Degree.SECOND, 201));
    assertThat(account.links().confirmed()).isEqualTo(1);
    assertThat(account.links().proposed()).isZero();
    assertThat(account.federation().places())
        .extracting(place -> place.student().degree())
        .containsExactlyInAnyOrder(Degree.FIRST, Degree.SECOND);
    AccountSnapshot partner = accounts.byId(PARTNER).orElseThrow();
    assertThat(partner.links().proposed()).isEqualTo(1);
    assertThat(partner.federation().places()).isEmpty();
  }

  @Test
  void leavesOutWhatTheRegistersNoLongerCarry() {
    try (DirectoryPool other = TestAccounts.open()) {
      TestDirectory.execute(
          other.dataSource(),
          "update source_student set removed_on = '2024-01-01' where id = 162000000000102;"
              + "update guardian_link set in_register = false where status = 'CONFIRMED';"
              + "update account set left_on = '2024-01-01' where profile = 'STUDENT'");
      AccountSnapshot student = new Accounts(other).byId(STUDENT).orElseThrow();
      assertThat(student.sources()).containsExactly(new SourceKey("16", Degree.FIRST, 101));
      assertThat(student.student().orElseThrow().current().orElseThrow().uai())
          .isEqualTo("0310001A");
      assertThat(student.progress().graceIsOver(90, LocalDate.of(2024, 3, 31))).isFalse();
      assertThat(student.progress().graceIsOver(90, LocalDate.of(2024, 4, 1))).isTrue();
      AccountSnapshot guardian = new Accounts(other).byId(GUARDIAN).orElseThrow();
      assertThat(guardian.links().confirmed()).isZero();
      assertThat(guardian.federation()).isEqualTo(FederationFacts.none());
    }
  }

  @Test
  void findsNobodyByAnUnknownKey() {
    assertThat(accounts.byId(1)).isEmpty();
    assertThat(accounts.byLoginId("p.marti")).isEmpty();
    assertThat(accounts.byLoginId("P.MARTIN")).isEmpty();
    assertThat(accounts.byMail("paul@example.org")).isEmpty();
  }

  @Test
  void findsACoupleByTheirAddress() {
    assertThat(accounts.byMail("MARTIN@example.org"))
        .extracting(AccountSnapshot::id)
        .containsExactly(GUARDIAN, PARTNER);
  }

  @Test
  void pagesThroughABeginning() {
    assertThat(accounts.byLoginPrefix("p.m", 0, 10))
        .extracting(AccountSnapshot::loginId)
        .containsExactly("p.martin", "p.martin2");
    assertThat(accounts.byLoginPrefix("p.m", 1, 10))
        .extracting(AccountSnapshot::loginId)
        .containsExactly("p.martin2");
    assertThat(accounts.byLoginPrefix("p.m", 0, 1)).hasSize(1);
    assertThat(accounts.countByLoginPrefix("p.m")).isEqualTo(2);
    assertThat(accounts.countByLoginPrefix("q.m")).isZero();
  }

  @Test
  void readsNoMoreRowsThanItFinds() {
    try (DirectoryPool crowd = TestAccounts.open()) {
      TestDirectory.execute(
          crowd.dataSource(),
          "insert into account (id, profile, login_id, family_name, first_name, mail,"
              + " mail_confirmed_at)"
              + " select i, 'GUARDIAN', 'x.n' || i, 'N', 'X', i || '@example.org', now()"
              + " from generate_series(1, 2000) i; analyze account");
      Accounts found = new Accounts(crowd);
      long before = rowsRead(crowd);
      assertThat(found.byId(STUDENT)).isPresent();
      assertThat(found.byLoginId("l.martin")).isPresent();
      assertThat(found.byMail("martin@example.org")).hasSize(2);
      assertThat(found.byLoginPrefix("p.m", 0, 10)).hasSize(2);
      assertThat(found.countByLoginPrefix("p.m")).isEqualTo(2);
      assertThat(rowsRead(crowd) - before).isLessThan(50);
    }
  }

  private static long rowsRead(DirectoryPool pool) {
    return pool.read(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
            statement.execute("select pg_stat_clear_snapshot()");
            try (ResultSet row =
                statement.executeQuery(
                    "select (select seq_tup_read from pg_stat_user_tables where relname = 'account')"
                        + " + (select sum(idx_tup_read) from pg_stat_user_indexes"
                        + " where relname = 'account')")) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }

  @Test
  void refusesABeginningThatIsTooShort() {
    assertThat(accounts.byLoginPrefix("p.", 0, 10)).isEmpty();
    assertThat(accounts.countByLoginPrefix("p.")).isZero();
  }

  @Test
  void estimatesFromTheStatistics() {
    try (DirectoryPool other = TestAccounts.open()) {
      assertThat(new Accounts(other).estimatedCount()).isZero();
      TestDirectory.execute(other.dataSource(), "analyze account");
      assertThat(new Accounts(other).estimatedCount()).isEqualTo(3);
    }
  }

  @Test
  void keepsPeopleOutOfItsText() {
    AccountSnapshot student = accounts.byId(STUDENT).orElseThrow();
    AccountSnapshot guardian = accounts.byId(GUARDIAN).orElseThrow();
    assertThat(student).hasToString("account " + STUDENT);
    assertThat(guardian.names() + " " + guardian.contacts() + " " + guardian.password())
        .doesNotContainIgnoringCase("martin")
        .doesNotContain("algorithm", "value");
    assertThat(student.student().orElseThrow().toString()).doesNotContain("123", "2012");
  }
}
