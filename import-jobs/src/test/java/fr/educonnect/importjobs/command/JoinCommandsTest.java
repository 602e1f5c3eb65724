package fr.educonnect.importjobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.importjobs.ImportJobs;
import fr.educonnect.importjobs.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class JoinCommandsTest {

  private static final String KEPT = "162000000000002";
  private static final String OTHER = "162000000000003";
  private static final int KILLED = 128 + 9;

  @TempDir private Path root;
  private final PGSimpleDataSource directory = new PGSimpleDataSource();
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root);
    directory.setURL(place.jdbcUrl());
    TestAccounts.populate(directory);
    execute(
        "insert into source_guardian (id, account_id, family_name, first_name, mobiles,"
            + " legal_entity, content_hash)"
            + " values (162000000000202, 162000000000003, 'MARTIN', 'Paule', '{+33600000001}',"
            + " false, 0);"
            + "insert into guardian_relation (source_student_id, source_guardian_id, legal)"
            + " values (162000000000102, 162000000000201, true),"
            + " (162000000000102, 162000000000202, true)");
  }

  @Test
  void joinsTellsBothAndIsUndone() {
    String before = place.dump();
    assertThat(account("join", KEPT, "--with", "P.Martin2")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines("account " + KEPT + ": joined with account " + OTHER + " (T-1)");
    assertThat(rows("select login_id, account_id from account_alias"))
        .containsExactly("p.martin2 " + KEPT);
    assertThat(rows("select proof, reference from account_join")).containsExactly("ASSISTANCE T-1");
    assertThat(rows("select kind, destination, realm, locale from message order by 2"))
        .containsExactly("ACCOUNTS_JOINED Martin@example.org educonnect fr");
    execute("delete from message");
    assertThat(account("undo-join", "p.martin2", "--language", "en")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines("account " + OTHER + ": no longer joined (T-1)");
    assertThat(rows("select kind, locale from message"))
        .containsExactly("JOIN_UNDONE en", "JOIN_UNDONE en");
    execute("delete from message; delete from proof");
    assertThat(place.dump()).isEqualTo(before);
  }

  @Test
  void saysWhyNothingIsJoinedOrUndone() {
    String before = place.dump();
    assertThat(refused("join", KEPT, "--with", KEPT)).contains("both are the same account");
    assertThat(refused("join", KEPT, "--with", "162000000000001")).contains("a student's");
    assertThat(refused("join", KEPT, "--with", "n.body")).contains("no other account");
    assertThat(refused("join", "n.body", "--with", OTHER)).contains("no such account");
    assertThat(refused("join", OTHER, "--with", KEPT)).contains("join them in reverse");
    assertThat(refused("undo-join", KEPT)).contains("joined to none");
    assertThat(refused("undo-join", "n.body")).contains("no such account");
    assertThat(place.dump()).isEqualTo(before);
    execute("update account set frozen_at = now() where id = " + KEPT);
    assertThat(refused("join", KEPT, "--with", OTHER)).contains("is frozen");
    assertThat(place.out()).doesNotContainIgnoringCase("martin");
  }

  @Test
  void whatWasJoinedIsSeparatedBeforeAnAccountStartsOver() {
    account("join", KEPT, "--with", OTHER);
    execute("update account set frozen_at = now() where id = " + KEPT);
    String before = place.dump();
    assertThat(refused("start-over", KEPT)).contains("first `account undo-join` " + OTHER);
    assertThat(place.dump()).isEqualTo(before);
    assertThat(account("undo-join", OTHER)).isZero();
    assertThat(account("start-over", KEPT)).isZero();
    assertThat(rows("select state from account where id in (" + KEPT + ", " + OTHER + ")"))
        .containsExactly("NOT_NOTIFIED", "NOT_NOTIFIED");
  }

  @Test
  void whatWasJoinedLongAgoHoldsNothingBack() {
    account("join", KEPT, "--with", OTHER);
    execute("update account_join set joined_at = now() - interval '31 days'");
    execute("update account set frozen_at = now() where id = " + KEPT);
    assertThat(account("start-over", KEPT)).isZero();
  }

  @Test
  void expireErasesWhatWasJoinedThirtyDaysAgo() {
    account("join", KEPT, "--with", OTHER);
    execute("update account_join set joined_at = now() - interval '31 days'");
    assertThat(run("expire", "--dry-run")).isZero();
    assertThat(place.out()).contains("1 joined");
    assertThat(run("expire")).isZero();
    assertThat(place.out()).contains("1 joined");
    assertThat(rows("select id from account where id = " + OTHER)).isEmpty();
    assertThat(refused("undo-join", OTHER)).contains("no such account");
  }

  /** Killed when all but the last of its rows is written. */
  @Test
  void aKilledCommandLeavesTwoAccountsOrOne() throws Exception {
    String before = place.dump();
    killWhileItWaits("join", KEPT, "--with", OTHER);
    assertThat(place.dump()).isEqualTo(before);
    assertThat(account("join", KEPT, "--with", OTHER)).isZero();
    String joined = place.dump();
    killWhileItWaits("undo-join", OTHER);
    assertThat(place.dump()).isEqualTo(joined);
    assertThat(account("undo-join", OTHER)).isZero();
  }

  private void killWhileItWaits(String... command) throws Exception {
    try (Connection other = directory.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table message in exclusive mode");
      Process child = child(command);
      await(child, "select 1 from pg_stat_activity where wait_event_type = 'Lock'", true);
      assertThat(child.destroyForcibly().waitFor()).isEqualTo(KILLED);
      other.rollback();
    }
    await(null, "select 1 from pg_stat_activity where query like 'insert into message%'", false);
  }

  private void await(Process child, String sql, boolean there) throws InterruptedException {
    String here = sql + " and datname = current_database() and pid <> pg_backend_pid()";
    while (rows(here).isEmpty() == there) {
      assertThat(child != null && child.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  private Process child(String... command) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ImportJobs.class.getName(),
                "account"));
    line.addAll(Arrays.asList(command));
    line.addAll(List.of("--reason", "T-1", "--config", place.settings().toString()));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(root.resolve("child.log").toFile())
        .start();
  }

  private String refused(String... command) {
    assertThat(account(command)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    return place.out();
  }

  private int account(String... command) {
    List<String> line = new ArrayList<>(List.of("account"));
    line.addAll(Arrays.asList(command));
    line.addAll(List.of("--reason", "T-1"));
    return run(line.toArray(String[]::new));
  }

  private int run(String... command) {
    List<String> line = new ArrayList<>(Arrays.asList(command));
    line.addAll(List.of("--config", place.settings().toString()));
    return place.run(line.toArray(String[]::new));
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(directory, sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(directory, sql);
  }
}
