package fr.educonnect.directory.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AllowancesTest {

  private static final Subjects SUBJECTS = new Subjects(new byte[32]);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Subject NUMBER = SUBJECTS.of(SubjectKind.SMS_NUMBER, "+33600000000");
  private static final Subject ADDRESS = SUBJECTS.of(SubjectKind.SMS_ADDRESS, "192.0.2.1");

  private final List<Allowance> alarms = new ArrayList<>();
  private DirectoryPool pool;
  private DirectoryPool otherNode;
  private Allowances allowances;
  private Allowances others;

  @BeforeEach
  void open() {
    String url = TestDirectory.url();
    pool = TestAccounts.pool(url);
    otherNode = TestAccounts.pool(url);
    allowances = new Allowances(pool, alarms::add);
    others = new Allowances(otherNode, alarms::add);
  }

  @AfterEach
  void close() {
    pool.close();
    otherNode.close();
  }

  @Test
  void givesAsManyAsThereAreAndNoMore() {
    for (int i = 0; i < 3; i++) {
      assertThat(allowances.take(List.of(three(NUMBER)))).isEmpty();
    }
    assertThat(allowances.take(List.of(three(NUMBER)))).containsExactly(three(NUMBER));
    assertThat(used(NUMBER)).isEqualTo(3);
  }

  @Test
  void takesAllOrNone() {
    take(three(NUMBER), 3);
    Allowance address = Allowance.one(ADDRESS, new Limit(60, HOUR));
    assertThat(allowances.take(List.of(three(NUMBER), address))).containsExactly(three(NUMBER));
    assertThat(used(ADDRESS)).isZero();
  }

  @Test
  void namesEachThatIsUsedUp() {
    take(three(NUMBER), 3);
    take(three(ADDRESS), 3);
    Set<Allowance> refused = allowances.take(List.of(three(NUMBER), three(ADDRESS)));
    assertThat(refused).containsExactlyInAnyOrder(three(NUMBER), three(ADDRESS));
  }

  @Test
  void beginsAnewAfterTheWindow() {
    take(three(NUMBER), 3);
    TestDirectory.execute(pool.dataSource(), "update allowance set window_ends_at = now()");
    assertThat(allowances.take(List.of(three(NUMBER)))).isEmpty();
    assertThat(used(NUMBER)).isEqualTo(1);
  }

  @Test
  void refusesWhatCostsMoreThanThereEverIs() {
    Allowance dear = new Allowance(NUMBER, 4, 4, new Limit(3, HOUR), Long.MAX_VALUE);
    assertThat(allowances.take(List.of(dear))).containsExactly(dear);
    assertThat(used(NUMBER)).isZero();
  }

  @Test
  void onlyAskedUsesNothingUpAndIsRefusedJustTheSame() {
    take(three(NUMBER).onlyAsked(), 9);
    assertThat(used(NUMBER)).isZero();
    take(three(NUMBER), 3);
    assertThat(allowances.take(List.of(three(NUMBER).onlyAsked()))).hasSize(1);
  }

  @Test
  void holdsUnderFiftyConnectionsOfTwoNodes() {
    Limit seventeen = new Limit(17, HOUR);
    Allowance one = Allowance.one(NUMBER, seventeen);
    Allowance other = Allowance.one(ADDRESS, new Limit(1000, HOUR));
    List<Boolean> taken =
        Together.run(
            50,
            500,
            i -> {
              Allowances node = i % 2 == 0 ? allowances : others;
              return node.take(i % 3 == 0 ? List.of(one, other) : List.of(other, one)).isEmpty();
            });
    assertThat(taken).filteredOn(each -> each).hasSize(17);
    assertThat(used(NUMBER)).isEqualTo(17);
    assertThat(used(ADDRESS)).isEqualTo(17);
  }

  @Test
  void soundsTheAlarmOncePerCrossing() {
    Allowance alarmed = new Allowance(NUMBER, 1, 1, new Limit(10, HOUR), 8);
    take(alarmed, 7);
    assertThat(alarms).isEmpty();
    take(alarmed, 3);
    assertThat(alarms).containsExactly(alarmed);
    TestDirectory.execute(pool.dataSource(), "update allowance set window_ends_at = now()");
    take(alarmed, 10);
    assertThat(alarms).hasSize(2);
  }

  @Test
  void soundsNoAlarmForWhatIsNotTaken() {
    Allowance alarmed = new Allowance(NUMBER, 1, 1, new Limit(10, HOUR), 1);
    take(three(ADDRESS), 3);
    assertThat(allowances.take(List.of(alarmed, three(ADDRESS)))).hasSize(1);
    assertThat(alarms).isEmpty();
  }

  @Test
  void cleansOnlyWhatIsOver() {
    take(three(NUMBER), 1);
    assertThat(allowances.clean()).isZero();
    TestDirectory.execute(
        pool.dataSource(), "update allowance set window_ends_at = now() - interval '1 s'");
    assertThat(allowances.clean()).isEqualTo(1);
  }

  @Test
  void keepsNothingOfWhatALimitIsAbout() {
    assertThat(NUMBER.hash()).hasSize(64).doesNotContain("33600000000");
    assertThat(SUBJECTS.of(SubjectKind.SMS_DEVICE, "+33600000000").hash())
        .isNotEqualTo(NUMBER.hash());
    byte[] key = new byte[32];
    key[0] = 1;
    assertThat(new Subjects(key).of(SubjectKind.SMS_NUMBER, "+33600000000")).isNotEqualTo(NUMBER);
    assertThat(SUBJECTS.of(SubjectKind.SMS_ADDRESS, "2001:db8::1"))
        .isEqualTo(SUBJECTS.of(SubjectKind.SMS_ADDRESS, "2001:db8::ffff"));
  }

  private static Allowance three(Subject subject) {
    return Allowance.one(subject, new Limit(3, HOUR));
  }

  private void take(Allowance allowance, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(allowances.take(List.of(allowance))).isEmpty();
    }
  }

  private long used(Subject subject) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "select coalesce(max(used), 0) from allowance where subject = decode(?, 'hex')")) {
            statement.setString(1, subject.hash());
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }
}
