package fr.educonnect.directory.staff.action;

import static fr.educonnect.directory.staff.TestSchool.OTHER_SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static fr.educonnect.directory.staff.TestSchool.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.ActionTable;
import fr.educonnect.domain.account.ActionTable.Outcome;
import fr.educonnect.domain.account.ActionTable.Selection;
import fr.educonnect.domain.account.ActionTable.Subject;
import fr.educonnect.domain.account.ActionTable.Warning;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaffActionsTest {

  private static final String OLD = "ABCDEFG2";

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

  /** One cell of the table. */
  record Cell(StaffAction action, Selection selection, Profile profile, AccountState state) {}

  static Stream<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (StaffAction action : StaffAction.values()) {
      for (Selection selection : Selection.values()) {
        for (AccountState state : AccountState.values()) {
          cells.add(new Cell(action, selection, Profile.GUARDIAN, state));
          if (state != AccountState.ACTIVATING) {
            cells.add(new Cell(action, selection, Profile.STUDENT, state));
          }
        }
      }
    }
    return cells.stream().filter(cell -> cell.action() != StaffAction.EXPORT_LIST);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void doesWhatTheTableSaysAndRecordsIt(Cell cell) {
    long account = put(cell.profile(), cell.state());
    StaffOrder order = order(cell.action(), cell.profile());
    StaffOrder asked = cell.selection() == Selection.BULK ? order.forSeveral().withActive() : order;
    ActionReport report = school.staff.actions().apply(account, asked);
    Outcome outcome =
        ActionTable.outcome(
            cell.action(), cell.selection(), new Subject(cell.profile(), cell.state()));
    assertThat(report.result())
        .isEqualTo(outcome.possible() ? ActionResult.DONE : ActionResult.of(outcome.refusal()));
    AccountState after = outcome.possible() ? outcome.stateAfter() : cell.state();
    assertThat(school.state(account)).startsWith(after.name());
    if (outcome.possible()) {
      assertThat(report.warning()).isEqualTo(Optional.ofNullable(outcome.warning()));
      boolean first = cell.state() == AccountState.NOT_NOTIFIED;
      assertThat(school.state(account).endsWith("+") && !OLD.equals(password(account)))
          .isEqualTo(first || outcome.newProvisionalPassword());
    }
    assertThat(audit(account)).containsExactly(cell.action() + " " + report.result());
  }

  @Test
  void notifiesAnew() {
    long account = put(Profile.GUARDIAN, AccountState.NOTIFIED);
    school.set(account, "notified_at = now() - interval '1 month'");
    apply(account, order(StaffAction.NOTIFY, Profile.GUARDIAN));
    assertThat(
            school.rows(
                "select notified_at > now() - interval '1 day' from account where id = " + account))
        .containsExactly("t");
    assertThat(password(account)).isEqualTo(OLD);
  }

  @Test
  void givesANewPasswordAfterTheThreeMonths() {
    long account = put(Profile.GUARDIAN, AccountState.NOT_NOTIFIED);
    school.notified(account, OLD, 4);
    assertThat(apply(account, order(StaffAction.RESET_PASSWORD, Profile.GUARDIAN)))
        .isEqualTo(ActionResult.NOT_IN_THIS_STATE);
    school.notified(account, OLD, 4);
    assertThat(apply(account, order(StaffAction.NOTIFY, Profile.GUARDIAN)))
        .isEqualTo(ActionResult.DONE);
    assertThat(school.state(account)).isEqualTo("NOTIFIED+");
    assertThat(password(account)).isNotEqualTo(OLD);
  }

  @Test
  void leavesActiveAccountsOutOfSeveralUnlessAskedFor() {
    long account = put(Profile.GUARDIAN, AccountState.ACTIVE);
    StaffOrder order = order(StaffAction.NOTIFY_WITH_RESET, Profile.GUARDIAN).forSeveral();
    assertThat(apply(account, order)).isEqualTo(ActionResult.ACTIVE_LEFT_OUT);
    assertThat(school.state(account)).isEqualTo("ACTIVE");
    assertThat(apply(account, order.withActive())).isEqualTo(ActionResult.DONE);
    assertThat(school.state(account)).isEqualTo("ACTIVE+");
    assertThat(school.rows("select kind from message where account_id = " + account))
        .containsExactly("PASSWORD_RESET_BY_SCHOOL");
  }

  @Test
  void warnsThatAFirstNotificationIsNoReset() {
    long account = put(Profile.GUARDIAN, AccountState.NOT_NOTIFIED);
    ActionReport report =
        school
            .staff
            .actions()
            .apply(account, order(StaffAction.NOTIFY_WITH_RESET, Profile.GUARDIAN).forSeveral());
    assertThat(report.warning()).contains(Warning.NOTIFIED_NOT_RESET);
  }

  @Test
  void hasNoPasswordToResetWhereFranceConnectAloneSignsIn() {
    long account = put(Profile.GUARDIAN, AccountState.ACTIVE);
    school.set(account, "password_credential = null, password_secret = null");
    school.execute(
        "insert into franceconnect_identity (subject, account_id) values (sha256('%1$d'), %1$d)"
            .formatted(account));
    assertThat(apply(account, order(StaffAction.RESET_PASSWORD, Profile.GUARDIAN)))
        .isEqualTo(ActionResult.FRANCECONNECT_ONLY);
    assertThat(apply(account, order(StaffAction.NOTIFY, Profile.GUARDIAN)))
        .isEqualTo(ActionResult.DONE);
  }

  @Test
  void leavesAFrozenAccountAlone() {
    long account = put(Profile.GUARDIAN, AccountState.ACTIVE);
    school.set(account, "frozen_at = now()");
    assertThat(apply(account, order(StaffAction.RESET_PASSWORD, Profile.GUARDIAN)))
        .isEqualTo(ActionResult.FROZEN);
  }

  @Test
  void seesNobodyOfAnotherSchoolOrList() {
    StaffOrder order = order(StaffAction.NOTIFY, Profile.GUARDIAN);
    for (long account : new long[] {guardian(100), pupil(0), 4711L}) {
      assertThat(apply(account, order)).isEqualTo(ActionResult.NOT_FOUND);
    }
    assertThat(
            apply(
                guardian(0),
                StaffOrder.one(StaffAction.NOTIFY, Profile.GUARDIAN, TestSchool.by(OTHER_SCHOOL))))
        .isEqualTo(ActionResult.NOT_FOUND);
    assertThat(apply(pupil(39), order(StaffAction.TROUBLESHOOT_RESET, Profile.GUARDIAN)))
        .isEqualTo(ActionResult.NOT_FOUND);
  }

  @Test
  void sendsTheActivationMailToTheCorrectedAddress() {
    long account = put(Profile.GUARDIAN, AccountState.ACTIVATING);
    StaffOrder order = order(StaffAction.RESEND_ACTIVATION_MAIL, Profile.GUARDIAN);
    assertThat(apply(account, order.to("no address"))).isEqualTo(ActionResult.INVALID_ADDRESS);
    assertThat(apply(account, order.to(" Right@Example.org "))).isEqualTo(ActionResult.DONE);
    assertThat(
            school.rows(
                "select kind, destination, a.pending_mail from message m join account a"
                    + " on a.id = m.account_id where a.id = "
                    + account))
        .containsExactly("MAIL_VALIDATION right@example.org right@example.org");
  }

  @Test
  void queuesAMailAndLeavesTheAccountAsItIs() {
    long account = withMail(AccountState.NOT_NOTIFIED);
    assertThat(apply(account, byMail(StaffAction.NOTIFY))).isEqualTo(ActionResult.QUEUED);
    assertThat(school.state(account)).isEqualTo("NOT_NOTIFIED");
    assertThat(
            school.rows(
                "select kind, channel, school_id from message where account_id = " + account))
        .containsExactly("NOTIFICATION MAIL " + SCHOOL);
  }

  @Test
  void mailsNobodyWithoutAddressAndNoPasswordToASharedOne() {
    long none = put(Profile.GUARDIAN, AccountState.NOT_NOTIFIED);
    school.execute("update source_guardian set mail = null where account_id = " + none);
    assertThat(apply(none, byMail(StaffAction.NOTIFY))).isEqualTo(ActionResult.NO_ADDRESS);
    long shared = withMail(AccountState.NOTIFIED);
    long partner = withMail(AccountState.ACTIVE);
    school.set(
        partner, "mail = (select mail from source_guardian where account_id = " + shared + ")");
    assertThat(apply(shared, byMail(StaffAction.NOTIFY))).isEqualTo(ActionResult.SHARED_ADDRESS);
    assertThat(
            school.rows(
                "select count(*) from message where account_id in (%d, %d)"
                    .formatted(none, shared)))
        .containsExactly("0");
    // What a family chose stands in no mail.
    school.set(
        shared,
        "provisional_password = null, provisional_key_id = null, provisional_set_at = null,"
            + "state = 'ACTIVATING', password_credential = '{}', password_secret = 's'");
    assertThat(apply(shared, byMail(StaffAction.NOTIFY))).isEqualTo(ActionResult.QUEUED);
    assertThat(apply(shared, byMail(StaffAction.NOTIFY_WITH_RESET)))
        .isEqualTo(ActionResult.SHARED_ADDRESS);
  }

  @Test
  void readsTheAccountAgainWhereItChangedAtTheSameMoment() {
    long account = put(Profile.GUARDIAN, AccountState.NOTIFIED);
    StaffActions late =
        new StaffActions(
            school.pool,
            (snapshot, change, alongside) -> {
              if (school.state(account).startsWith("NOTIFIED")) {
                school.active(account);
              }
              return TestAccounts.changes(school.pool, school.cipher)
                  .apply(snapshot, change, alongside);
            });
    ActionReport report =
        late.apply(account, order(StaffAction.NOTIFY_WITH_RESET, Profile.GUARDIAN).forSeveral());
    assertThat(report.result()).isEqualTo(ActionResult.ACTIVE_LEFT_OUT);
    assertThat(school.state(account)).isEqualTo("ACTIVE");
    assertThat(audit(account)).containsExactly("NOTIFY_WITH_RESET ACTIVE_LEFT_OUT");
  }

  @Test
  void undoesAllWhenSomebodyElsesRecordCannotBeWritten() {
    long account = put(Profile.GUARDIAN, AccountState.NOT_NOTIFIED);
    try {
      school
          .staff
          .actions()
          .apply(
              account,
              order(StaffAction.NOTIFY, Profile.GUARDIAN),
              (connection, result, message) -> {
                throw new IllegalStateException("kill");
              });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("kill");
    }
    assertThat(school.state(account)).isEqualTo("NOT_NOTIFIED");
    assertThat(audit(account)).isEmpty();
  }

  private static long put(Profile profile, AccountState state) {
    used++;
    long account = profile == Profile.GUARDIAN ? guardian(2 + used % 78) : pupil(used % 40);
    school.execute(
        "update account set state = 'NOT_NOTIFIED', origin = null, activated_at = null,"
            + " notified_at = null, provisional_password = null, provisional_key_id = null,"
            + " provisional_set_at = null, password_credential = null, password_secret = null,"
            + " mail = null, mail_confirmed_at = null, frozen_at = null, pending_mail = null,"
            + " pending_mail_at = null where id = "
            + account
            + "; delete from staff_audit where account_id = "
            + account
            + "; delete from message where account_id = "
            + account
            + "; delete from franceconnect_identity where account_id = "
            + account);
    switch (state) {
      case NOT_NOTIFIED -> {}
      case NOTIFIED -> school.notified(account, OLD, 0);
      case ACTIVATING -> school.activating(account);
      case ACTIVE -> school.active(account);
    }
    return account;
  }

  private static long withMail(AccountState state) {
    long account = put(Profile.GUARDIAN, state);
    school.execute(
        "update source_guardian set mail = 'm' || id || '@example.org' where account_id = "
            + account);
    return account;
  }

  private static StaffOrder order(StaffAction action, Profile profile) {
    return StaffOrder.one(action, profile, TestSchool.by(SCHOOL));
  }

  private static StaffOrder byMail(StaffAction action) {
    return order(action, Profile.GUARDIAN).forSeveral().throughMail();
  }

  private static ActionResult apply(long account, StaffOrder order) {
    return school.staff.actions().apply(account, order).result();
  }

  private static String password(long account) {
    Profile profile = account < pupil(0) ? Profile.GUARDIAN : Profile.STUDENT;
    String password =
        school
            .staff
            .sheets()
            .read(SCHOOL, profile, List.of(account))
            .get(0)
            .password()
            .clear()
            .orElseThrow();
    assertThat(ProvisionalPassword.isWellFormed(password)).isTrue();
    return password;
  }

  private static List<String> audit(long account) {
    return school.rows(
        "select action, outcome from staff_audit where account_id = " + account + " order by id");
  }
}
