package fr.educonnect.directory.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DirectoryPoolTest {

  @Test
  void readsOnAfterTheDatabaseHasCutEveryConnection() {
    String url = TestDirectory.url();
    try (DirectoryPool pool = TestAccounts.pool(url);
        DirectoryPool other = TestAccounts.pool(url)) {
      assertThat(pool.read(DirectoryPoolTest::one)).isEqualTo(1);
      other.read(
          connection ->
              run(
                  connection,
                  "select pg_terminate_backend(pid) from pg_stat_activity"
                      + " where datname = current_database() and pid <> pg_backend_pid()"));
      assertThat(pool.read(DirectoryPoolTest::one)).isEqualTo(1);
      assertThat(pool.write(DirectoryPoolTest::one)).isEqualTo(1);
    }
  }

  @Test
  void saysThatNobodyAnswers() {
    try (DirectoryPool pool = TestAccounts.pool("jdbc:postgresql://127.0.0.1:1/nowhere")) {
      assertCode(Code.DIRECTORY_UNAVAILABLE, () -> pool.read(DirectoryPoolTest::one));
    }
  }

  @Test
  void endsAStatementThatTakesTooLong() {
    String url = TestDirectory.url();
    PoolSettings usual = TestAccounts.settings(url);
    PoolSettings impatient =
        new PoolSettings(
            url,
            usual.credentials(),
            usual.size(),
            usual.acquisitionTimeout(),
            Duration.ofMillis(50));
    try (DirectoryPool pool = new DirectoryPool(impatient)) {
      assertCode(
          Code.DIRECTORY_STATEMENT_TIMEOUT,
          () -> pool.read(connection -> run(connection, "select pg_sleep(20)")));
    }
  }

  @Test
  void takesADatabaseThatAdmitsNobodyForAnOutage() {
    String url = TestDirectory.url();
    String name = url.replaceAll(".*/|\\?.*", "");
    TestDirectory.execute(
        TestDirectory.empty(), "alter database " + name + " with allow_connections false");
    try (DirectoryPool pool = TestAccounts.pool(url)) {
      assertCode(Code.DIRECTORY_UNAVAILABLE, () -> pool.read(DirectoryPoolTest::one));
    }
  }

  @Test
  void tellsAFaultOfTheProgramFromAnOutage() {
    try (DirectoryPool pool = TestAccounts.pool(TestDirectory.url())) {
      assertCode(
          Code.DIRECTORY_STATEMENT_FAILED,
          () -> pool.read(connection -> run(connection, "select nothing")));
    }
  }

  @Test
  void refusesSettingsThatCannotHold() {
    PoolSettings.Credentials user = new PoolSettings.Credentials("u", "secret");
    PoolSettings.Size size = new PoolSettings.Size(0, 1);
    Duration second = Duration.ofSeconds(1);
    assertThat(user.toString()).doesNotContain("secret");
    assertThatThrownBy(() -> new PoolSettings("jdbc:h2:x", user, size, second, second))
        .hasMessageContaining("url");
    assertThatThrownBy(
            () -> new PoolSettings("jdbc:postgresql://h/d", user, size, Duration.ZERO, second))
        .hasMessageContaining("acquisition");
    assertThatThrownBy(() -> new PoolSettings.Size(2, 1)).hasMessageContaining("pool size");
  }

  private static int one(Connection connection) throws SQLException {
    return run(connection, "select 1");
  }

  private static int run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? 1 : 0;
    }
  }

  private static void assertCode(Code code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            DirectoryException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
