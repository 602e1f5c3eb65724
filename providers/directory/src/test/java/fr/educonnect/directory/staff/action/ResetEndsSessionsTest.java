package fr.educonnect.directory.staff.action;

import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static fr.educonnect.directory.staff.TestSchool.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.account.SessionEndingChanges;
import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResetEndsSessionsTest {

  private final TestSchool school = new TestSchool();
  private final SessionEnds asked = new SessionEnds(school.pool);
  private final List<Long> ended = new ArrayList<>();
  private boolean reachable = true;

  private final StaffActions actions =
      new StaffActions(
          school.pool,
          new SessionEndingChanges(
              TestAccounts.changes(school.pool, school.cipher),
              asked,
              account -> {
                assertThat(waiting()).containsExactly(Long.toString(account.id()));
                ended.add(account.id());
                return reachable;
              }));

  /** What a kill is here. */
  private static final class Kill extends Error {
    private static final long serialVersionUID = 1L;
  }

  @AfterEach
  void close() {
    school.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = StaffAction.class,
      names = {"NOTIFY_WITH_RESET", "RESET_PASSWORD"})
  void everyResetEndsThemOnce(StaffAction action) {
    school.active(guardian(0));
    assertThat(apply(action, Profile.GUARDIAN, guardian(0))).isEqualTo(ActionResult.DONE);
    assertThat(ended).containsExactly(guardian(0));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void soDoesOneInTroubleshooting() {
    school.active(pupil(0));
    assertThat(apply(StaffAction.TROUBLESHOOT_RESET, Profile.STUDENT, pupil(0)))
        .isEqualTo(ActionResult.DONE);
    assertThat(ended).containsExactly(pupil(0));
  }

  @Test
  void whatIsNoResetOrIsRefusedEndsNone() {
    school.active(guardian(0));
    assertThat(apply(StaffAction.NOTIFY, Profile.GUARDIAN, guardian(0)))
        .isEqualTo(ActionResult.DONE);
    assertThat(apply(StaffAction.RESET_PASSWORD, Profile.GUARDIAN, guardian(1)))
        .isEqualTo(ActionResult.NOT_IN_THIS_STATE);
    assertThat(ended).isEmpty();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whereTheyCannotBeEndedNowTheyWaitForTheNextServer() {
    school.active(guardian(0));
    reachable = false;
    apply(StaffAction.RESET_PASSWORD, Profile.GUARDIAN, guardian(0));
    List<Long> taken = new ArrayList<>();
    assertThat(asked.takeNext((account, begunBy) -> taken.add(account))).isTrue();
    assertThat(taken).containsExactly(guardian(0));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aServerThatDiesAfterTheResetLeavesThemToTheNext() {
    school.active(guardian(0));
    StaffActions dying =
        new StaffActions(
            school.pool,
            new SessionEndingChanges(
                TestAccounts.changes(school.pool, school.cipher),
                asked,
                account -> {
                  throw new Kill();
                }));
    assertThatThrownBy(
            () -> dying.apply(guardian(0), order(StaffAction.RESET_PASSWORD, Profile.GUARDIAN)))
        .isInstanceOf(Kill.class);
    assertThat(school.state(guardian(0))).isEqualTo("ACTIVE+");
    assertThat(waiting()).containsExactly(Long.toString(guardian(0)));
  }

  private ActionResult apply(StaffAction action, Profile profile, long account) {
    return actions.apply(account, order(action, profile)).result();
  }

  private static StaffOrder order(StaffAction action, Profile profile) {
    return StaffOrder.one(action, profile, TestSchool.by(SCHOOL));
  }

  private List<String> waiting() {
    return school.rows("select account_id from session_end");
  }
}
