package fr.educonnect.directory.staff.action;

import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.action.StaffOrder.OrderedBy;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked for again with the same key is done once. */
class KeyedRequestsTest {

  private static final String KEY = "6f0f3a5e-9f54-4c0b-8d57-000000000001";

  private static TestSchool school;
  private static int used;

  @BeforeAll
  static void people() {
    school = new TestSchool();
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @Test
  void isDoneOnceAndAnsweredTheSame() {
    long account = notified();
    assertThat(once(KEY, account, reset())).contains(ActionResult.DONE);
    List<String> password = secret(account);
    assertThat(once(KEY, account, reset())).contains(ActionResult.DONE);
    assertThat(secret(account)).isEqualTo(password);
    assertThat(audit(account)).containsExactly("RESET_PASSWORD");
  }

  @Test
  void isDoneAgainForAnotherKeyAndForAnotherAgent() {
    long account = notified();
    once(KEY, account, reset());
    once(KEY + "-other", account, reset());
    Agent other = new Agent("agent-2", "HEAD 0310001A", Optional.empty());
    OrderedBy by = new OrderedBy(SCHOOL, other, TestSchool.by(SCHOOL).context());
    once(KEY, account, StaffOrder.one(StaffAction.RESET_PASSWORD, Profile.GUARDIAN, by));
    assertThat(audit(account)).hasSize(3);
  }

  @Test
  void isDoneForEachAccountOfOneKey() {
    long one = notified();
    long other = notified();
    once(KEY, one, reset());
    once(KEY, other, reset());
    assertThat(audit(one)).hasSize(1);
    assertThat(audit(other)).hasSize(1);
  }

  @Test
  void standsForOneActionOnly() {
    long account = notified();
    StaffOrder letter = order(StaffAction.NOTIFY_WITH_RESET);
    once(KEY, account, reset());
    assertThat(once(KEY, account, letter)).isEmpty();
    once(KEY + "-letter", account, letter);
    assertThat(once(KEY + "-letter", account, letter.throughMail())).isEmpty();
    assertThat(audit(account)).containsExactly("RESET_PASSWORD", "NOTIFY_WITH_RESET");
  }

  @Test
  void isTriedAgainAfterARefusal() {
    long account = notified();
    school.active(account);
    school.set(account, "frozen_at = now()");
    assertThat(once(KEY, account, reset())).contains(ActionResult.FROZEN);
    school.set(account, "frozen_at = null");
    assertThat(once(KEY, account, reset())).contains(ActionResult.DONE);
  }

  @Test
  void isUndoneWhereTheSameWasDoneAtTheSameMoment() {
    long account = notified();
    StaffActions late =
        new StaffActions(
            school.pool,
            (snapshot, change, alongside) -> {
              once(KEY, account, reset());
              return TestAccounts.changes(school.pool, school.cipher)
                  .apply(new Accounts(school.pool).byId(account).orElseThrow(), change, alongside);
            });
    assertThat(late.applyOnce(KEY, account, reset()).map(ActionReport::result))
        .contains(ActionResult.DONE);
    assertThat(audit(account)).containsExactly("RESET_PASSWORD");
  }

  @Test
  void isForgottenWhenItIsOld() {
    long account = notified();
    once(KEY, account, reset());
    school.execute(
        "update staff_request set asked_at = now() - interval '49 hours' where account_id = "
            + account);
    school.staff.clean(Duration.ofDays(1), Duration.ofDays(1));
    once(KEY, account, reset());
    assertThat(audit(account)).hasSize(2);
  }

  private static long notified() {
    long account = guardian(2 + used++);
    school.notified(account, "ABCDEFG2", 1);
    return account;
  }

  private static StaffOrder reset() {
    return order(StaffAction.RESET_PASSWORD);
  }

  private static StaffOrder order(StaffAction action) {
    return StaffOrder.one(action, Profile.GUARDIAN, TestSchool.by(SCHOOL));
  }

  private static Optional<ActionResult> once(String key, long account, StaffOrder order) {
    return school.staff.actions().applyOnce(key, account, order).map(ActionReport::result);
  }

  private static List<String> secret(long account) {
    return school.rows(
        "select encode(provisional_password, 'hex') from account where id = " + account);
  }

  private static List<String> audit(long account) {
    return school.rows(
        "select action from staff_audit where account_id = "
            + account
            + " and outcome = 'DONE' order by id");
  }
}
