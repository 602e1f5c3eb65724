package fr.educonnect.directory.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureCountersTest {

  private static final FailureLimit LIMIT =
      new FailureLimit(
          3, Duration.ofSeconds(1000), Duration.ofSeconds(100), Duration.ofSeconds(300));
  private static final FailureLimit AT_ONCE =
      new FailureLimit(1, Duration.ofSeconds(1000), Duration.ofSeconds(50), Duration.ofSeconds(50));
  private static final FailureSubjects SUBJECTS = new FailureSubjects(new byte[32]);
  private static final FailureSubject LOGIN = SUBJECTS.identifier("p.martin");
  private static final FailureSubject ADDRESS = SUBJECTS.address("192.0.2.1");
  private static final FailureSubject DEVICE = SUBJECTS.device("laptop");

  private record Row(int failures, double windowLeft, double lockLeft) {}

  private DirectoryPool pool;
  private FailureCounters counters;

  @BeforeEach
  void open() {
    pool = TestAccounts.pool(TestDirectory.url());
    counters =
        new FailureCounters(
            pool, new FailureLimits(LIMIT, FailureLimits.DEFAULT.address(), AT_ONCE));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void countsEachSubjectUnderItsOwnLimit() {
    counters.count(List.of(LOGIN, ADDRESS));
    counters.count(List.of(ADDRESS));
    assertThat(row(LOGIN).failures()).isEqualTo(1);
    assertThat(row(ADDRESS).failures()).isEqualTo(2);
    assertThat(row(LOGIN).windowLeft()).isCloseTo(1000, within(10.0));
    assertThat(row(ADDRESS).windowLeft()).isCloseTo(3600, within(10.0));
  }

  @Test
  void locksAtTheThreshold() {
    fail(2);
    assertThat(row(LOGIN).lockLeft()).isZero();
    fail(1);
    assertThat(row(LOGIN).lockLeft()).isCloseTo(100, within(10.0));
  }

  @Test
  void locksAtOnceWhereOneFailureIsTooMany() {
    counters.count(List.of(DEVICE));
    assertThat(row(DEVICE).lockLeft()).isCloseTo(50, within(10.0));
  }

  @Test
  void doublesTheLockUpToItsBound() {
    fail(3);
    unlock();
    fail(1);
    assertThat(row(LOGIN).lockLeft()).isCloseTo(200, within(10.0));
    unlock();
    fail(1);
    assertThat(row(LOGIN).lockLeft()).isCloseTo(300, within(10.0));
  }

  @Test
  void countsNothingWhileOneOfTheSubjectsIsLocked() {
    fail(3);
    counters.count(List.of(LOGIN, ADDRESS));
    assertThat(row(LOGIN).failures()).isEqualTo(3);
    assertThat(row(LOGIN).lockLeft()).isCloseTo(100, within(10.0));
    assertThat(row(ADDRESS)).isNull();
  }

  @Test
  void beginsAnewAfterTheWindow() {
    fail(2);
    run("update sign_in_failure set window_ends_at = now()");
    fail(1);
    assertThat(row(LOGIN).failures()).isEqualTo(1);
    assertThat(row(LOGIN).lockLeft()).isZero();
    assertThat(row(LOGIN).windowLeft()).isCloseTo(1000, within(10.0));
  }

  @Test
  void losesNoneOfManyAtTheSameTime() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 200; i++) {
      boolean reversed = i % 2 == 0;
      threads.execute(
          () ->
              counters.count(
                  reversed
                      ? List.of(ADDRESS, SUBJECTS.address("192.0.2.2"))
                      : List.of(SUBJECTS.address("192.0.2.2"), ADDRESS)));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(row(ADDRESS).failures()).isEqualTo(200);
  }

  @Test
  void cleansOnlyWhatIsOver() {
    fail(3);
    counters.count(List.of(ADDRESS));
    assertThat(counters.clean()).isZero();
    run("update sign_in_failure set window_ends_at = now() - interval '1 s'");
    assertThat(counters.clean()).isEqualTo(1);
    assertThat(row(LOGIN)).as("locked beyond its window").isNotNull();
    unlock();
    assertThat(counters.clean()).isEqualTo(1);
  }

  @Test
  void storesNothingThatWasTyped() {
    assertThat(LOGIN.hash()).hasSize(64).doesNotContain("martin");
    assertThat(SUBJECTS.identifier("x").hash()).isNotEqualTo(SUBJECTS.device("x").hash());
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(new FailureSubjects(other).identifier("x")).isNotEqualTo(SUBJECTS.identifier("x"));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      counters.count(List.of(LOGIN));
    }
  }

  private void unlock() {
    run("update sign_in_failure set locked_until = now() - interval '1 s'");
  }

  private void run(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }

  private Row row(FailureSubject subject) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "select failures, extract(epoch from window_ends_at - now()),"
                      + " coalesce(extract(epoch from locked_until - now()), 0)"
                      + " from sign_in_failure where subject = decode(?, 'hex')")) {
            statement.setString(1, subject.hash());
            try (ResultSet row = statement.executeQuery()) {
              return row.next() ? new Row(row.getInt(1), row.getDouble(2), row.getDouble(3)) : null;
            }
          }
        });
  }
}
