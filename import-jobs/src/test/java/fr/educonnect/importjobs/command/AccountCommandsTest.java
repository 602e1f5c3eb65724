package fr.educonnect.importjobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.importjobs.Workplace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class AccountCommandsTest {

  private static final String GUARDIAN = "162000000000002";

  private static final String IDENTITIES =
      """
      insert into franceconnect_identity (subject, account_id, replaced_at) values
        (sha256('old'), 162000000000002, now() - interval '%s'),
        (sha256('new'), 162000000000002, null)
      """;

  @TempDir private Path root;
  private final PGSimpleDataSource directory = new PGSimpleDataSource();
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root);
    directory.setURL(place.jdbcUrl());
    TestAccounts.populate(directory);
  }

  @Test
  void expireEndsWhatWasNeverActivated() {
    execute(
        "update account set state = 'NOTIFIED', notified_at = now() - interval '4 months',"
            + " provisional_password = '', provisional_key_id = 'k', provisional_set_at = now()"
            + " where id = 162000000000003");
    assertThat(run("expire", "--dry-run")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines(
            "would expire: 1 notified, 0 being activated, 0 replaced identities, 0 joined");
    assertThat(states()).containsExactly("NOT_NOTIFIED", "ACTIVE", "NOTIFIED");
    assertThat(run("expire", "--json")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines(
            "{\"dryRun\":false,\"notified\":1,\"activating\":0,\"identities\":0,\"joined\":0}");
    assertThat(states()).containsExactly("NOT_NOTIFIED", "ACTIVE", "NOT_NOTIFIED");
    assertThat(run("expire")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines(
            "expired: 0 notified, 0 being activated, 0 replaced identities, 0 joined");
  }

  @Test
  void expireErasesIdentitiesThatCanNoLongerBePutBack() {
    execute(IDENTITIES.formatted("73 hours"));
    assertThat(run("expire")).isZero();
    assertThat(place.out()).contains("1 replaced identities");
    assertThat(identities()).containsExactly("new opens");
  }

  @Test
  void undoFranceConnectPutsTheFormerIdentityBack() {
    execute(IDENTITIES.formatted("71 hours"));
    assertThat(account("undo-franceconnect", GUARDIAN)).isZero();
    assertThat(identities()).containsExactly("old opens");
    assertThat(account("undo-franceconnect", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(identities()).containsExactly("old opens");
  }

  @Test
  void undoFranceConnectComesTooLateAfterThreeDays() {
    execute(IDENTITIES.formatted("73 hours"));
    assertThat(account("undo-franceconnect", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(identities()).containsExactly("new opens", "old replaced");
  }

  @Test
  void unlinkFranceConnectLeavesNoIdentity() {
    execute(IDENTITIES.formatted("1 hour"));
    assertThat(account("unlink-franceconnect", GUARDIAN)).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines(
            "account " + GUARDIAN + ": FranceConnect no longer opens it (T-1)");
    assertThat(identities()).isEmpty();
    assertThat(account("unlink-franceconnect", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
  }

  private List<String> identities() {
    return rows(
        "select case when subject = sha256('old') then 'old' else 'new' end || ' ' ||"
            + " case when replaced_at is null then 'opens' else 'replaced' end"
            + " from franceconnect_identity order by 1");
  }

  @Test
  void unfreezeLetsTheAccountSignInAgain() {
    execute("update account set frozen_at = now() where id = " + GUARDIAN);
    assertThat(account("unfreeze", GUARDIAN)).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines("account " + GUARDIAN + ": no longer frozen (T-1)");
    assertThat(rows("select frozen_at from account where id = " + GUARDIAN)).containsExactly("-");
    assertThat(account("unfreeze", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(place.out())
        .isEqualToIgnoringNewLines(
            "account " + GUARDIAN + ": nothing changed, it is not frozen (T-1)");
  }

  @Test
  void startOverTakesAFrozenAccountsActivationAway() {
    assertThat(account("start-over", "P.Martin")).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    execute("update account set frozen_at = now() where id = " + GUARDIAN);
    assertThat(account("start-over", "P.Martin")).isZero();
    assertThat(place.out()).doesNotContainIgnoringCase("martin");
    assertThat(states()).containsExactly("NOT_NOTIFIED", "NOT_NOTIFIED", "NOT_NOTIFIED");
    assertThat(rows("select status from guardian_link where account_id = " + GUARDIAN))
        .containsExactly("PROPOSED");
  }

  @Test
  void reopenProofGivesTheTriesBack() {
    execute(
        "insert into birth_date_proof (account_id, wrong_total, closed_at) values (%s, 15, now())"
            .formatted(GUARDIAN));
    assertThat(account("reopen-proof", GUARDIAN)).isZero();
    assertThat(rows("select * from birth_date_proof")).isEmpty();
    assertThat(account("reopen-proof", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
  }

  @Test
  void putBackTakesTheReportedChildOrTheOneItIsTold() {
    assertThat(account("put-back", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    execute(
        "insert into student (id, ine) values (1, '12345678911'), (2, '12345678912');"
            + "insert into guardian_link (account_id, student_id, status, decided_at, reported_at)"
            + " values"
            + " (162000000000002, 1, 'REPORTED', now(), now()),"
            + " (162000000000002, 2, 'REPORTED', now(), now())");
    assertThat(account("put-back", GUARDIAN)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(account("put-back", GUARDIAN, "--student", "3"))
        .isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(account("put-back", GUARDIAN, "--student", "2")).isZero();
    assertThat(account("put-back", GUARDIAN)).isZero();
    assertThat(rows("select status from guardian_link where student_id < 3"))
        .containsExactly("PROPOSED", "PROPOSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unfreeze", "start-over", "reopen-proof", "put-back"})
  void anUnknownAccountIsSaidToBe(String decision) {
    assertThat(account(decision, "n.body")).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(place.out()).startsWith("no such account: nothing changed").contains("(T-1)");
    assertThat(account(decision, "999999999999999")).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(account(decision, "9".repeat(30))).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(run("account", decision, "--reason", "T-1")).isEqualTo(ExitCode.USAGE.code());
  }

  @ParameterizedTest
  @CsvSource({
    "unfreeze, it is not frozen",
    "start-over, it is not frozen",
    "reopen-proof, no wrong birth date",
    "put-back, --student",
    "unlink-franceconnect, FranceConnect does not open it",
    "undo-franceconnect, no identity was replaced"
  })
  void anAccountInAnotherStateStaysAsItIsAndTheReasonIsSaid(String decision, String why) {
    String before = place.dump();
    for (String account : List.of("162000000000001", GUARDIAN, "162000000000003", "P.Martin")) {
      assertThat(account(decision, account)).isEqualTo(ExitCode.NOT_APPLICABLE.code());
      assertThat(place.out()).contains("nothing changed, ", why).doesNotContain("artin");
    }
    assertThat(place.dump()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account unfreeze 1 --reason=T-1",
        "account start-over p.martin --reason=T-1",
        "account reopen-proof 1 --reason=T-1",
        "account put-back 1 --reason=T-1",
        "account join 1 --with=2 --reason=T-1",
        "account undo-join 1 --reason=T-1",
        "expire"
      })
  void aDirectoryThatDoesNotAnswerIsOneLineAndOneExitCode(String command) {
    Path settings =
        Workplace.write(
            root.resolve("away.yaml"),
            """
            depot: depot
            directory: {url: "jdbc:postgresql://127.0.0.1:1/away"}
            academies: {"16": {second: {}}}
            """);
    List<String> line = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    line.add("--config=" + settings);
    assertThat(place.run(line.toArray(String[]::new))).isEqualTo(ExitCode.FAILED.code());
    assertThat(place.err().lines()).hasSize(1);
    assertThat(place.err()).doesNotContainIgnoringCase("martin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "é", "two words", "a@b.example"})
  void aReasonIsAReferenceAndNothingAboutPersons(String reason) {
    execute("update account set frozen_at = now() where id = " + GUARDIAN);
    assertThat(run("account", "unfreeze", GUARDIAN, "--reason", reason))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(run("account", "unfreeze", GUARDIAN)).as("none").isEqualTo(ExitCode.USAGE.code());
    assertThat(run("account", "unfreeze", GUARDIAN, "--reason", "RFC/12#3")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "account unfreeze", "account put-back"})
  void helpTellsTheExitCodes(String command) {
    List<String> line = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    line.add("--help");
    assertThat(place.run(line.toArray(String[]::new))).isZero();
    assertThat(place.out())
        .contains("Usage: import-jobs " + command)
        .contains("   " + ExitCode.NOT_APPLICABLE.code() + "   ");
  }

  private int account(String decision, String account, String... more) {
    List<String> line = new ArrayList<>(List.of("account", decision, account, "--reason", "T-1"));
    line.addAll(Arrays.asList(more));
    return run(line.toArray(String[]::new));
  }

  private int run(String... command) {
    List<String> line = new ArrayList<>(Arrays.asList(command));
    line.addAll(List.of("--config", place.settings().toString()));
    return place.run(line.toArray(String[]::new));
  }

  private List<String> states() {
    return rows("select state from account order by id");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(directory, sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(directory, sql);
  }
}
