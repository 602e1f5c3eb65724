package fr.educonnect.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.ActionTable.Outcome;
import fr.educonnect.domain.account.ActionTable.Refusal;
import fr.educonnect.domain.account.ActionTable.Selection;
import fr.educonnect.domain.account.ActionTable.Subject;
import fr.educonnect.domain.account.ActionTable.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole table, written out. A cell holds the state after, {@code new} where a new provisional
 * password replaces another, and the warning; or why the action is refused.
 */
class ActionTableTest {

  private static final List<AccountState> COLUMNS =
      List.of(
          AccountState.NOT_NOTIFIED,
          AccountState.NOTIFIED,
          AccountState.ACTIVATING,
          AccountState.ACTIVE);

  private static final String GUARDIANS =
      """
      NOTIFY                 | SINGLE | NOTIFIED             | NOTIFIED     | ACTIVATING     | ACTIVE
      NOTIFY                 | BULK   | NOTIFIED             | NOTIFIED     | ACTIVATING     | ACTIVE ask
      NOTIFY_WITH_RESET      | SINGLE | refused: nothing     | NOTIFIED new | ACTIVATING new | ACTIVE new
      NOTIFY_WITH_RESET      | BULK   | NOTIFIED not-reset   | NOTIFIED new | ACTIVATING new | ACTIVE new ask
      RESET_PASSWORD         | SINGLE | refused: state       | NOTIFIED new | ACTIVATING new | ACTIVE new
      RESET_PASSWORD         | BULK   | refused: state       | NOTIFIED new | ACTIVATING new | ACTIVE new
      TROUBLESHOOT_RESET     | SINGLE | refused: state       | refused: state | refused: state | refused: state
      TROUBLESHOOT_RESET     | BULK   | refused: state       | refused: state | refused: state | refused: state
      RESEND_ACTIVATION_MAIL | SINGLE | refused: state       | refused: state | ACTIVATING   | refused: state
      RESEND_ACTIVATION_MAIL | BULK   | refused: state       | refused: state | ACTIVATING   | refused: state
      EXPORT_LIST            | SINGLE | NOT_NOTIFIED         | NOTIFIED     | ACTIVATING     | ACTIVE
      EXPORT_LIST            | BULK   | NOT_NOTIFIED         | NOTIFIED     | ACTIVATING     | ACTIVE
      """;

  private static final String STUDENTS =
      """
      NOTIFY                 | SINGLE | NOTIFIED             | NOTIFIED       | refused: state | ACTIVE
      NOTIFY                 | BULK   | NOTIFIED             | NOTIFIED       | refused: state | ACTIVE ask
      NOTIFY_WITH_RESET      | SINGLE | refused: nothing     | NOTIFIED new   | refused: state | ACTIVE new
      NOTIFY_WITH_RESET      | BULK   | NOTIFIED not-reset   | NOTIFIED new   | refused: state | ACTIVE new ask
      RESET_PASSWORD         | SINGLE | refused: state       | NOTIFIED new   | refused: state | ACTIVE new
      RESET_PASSWORD         | BULK   | refused: state       | NOTIFIED new   | refused: state | ACTIVE new
      TROUBLESHOOT_RESET     | SINGLE | NOTIFIED             | NOTIFIED new   | refused: state | ACTIVE new
      TROUBLESHOOT_RESET     | BULK   | NOTIFIED             | NOTIFIED new   | refused: state | ACTIVE new
      RESEND_ACTIVATION_MAIL | SINGLE | refused: state       | refused: state | refused: state | refused: state
      RESEND_ACTIVATION_MAIL | BULK   | refused: state       | refused: state | refused: state | refused: state
      EXPORT_LIST            | SINGLE | NOT_NOTIFIED         | NOTIFIED       | ACTIVATING     | ACTIVE
      EXPORT_LIST            | BULK   | NOT_NOTIFIED         | NOTIFIED       | ACTIVATING     | ACTIVE
      """;

  private static final String ACTIVE_BY_FRANCECONNECT_ALONE =
      """
      NOTIFY                 | SINGLE | ACTIVE
      NOTIFY                 | BULK   | ACTIVE ask
      NOTIFY_WITH_RESET      | SINGLE | refused: franceconnect
      NOTIFY_WITH_RESET      | BULK   | refused: franceconnect
      RESET_PASSWORD         | SINGLE | refused: franceconnect
      RESET_PASSWORD         | BULK   | refused: franceconnect
      TROUBLESHOOT_RESET     | SINGLE | refused: state
      RESEND_ACTIVATION_MAIL | SINGLE | refused: state
      EXPORT_LIST            | BULK   | ACTIVE
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = GUARDIANS)
  void guardians(ArgumentsAccessor row) {
    assertRow(Profile.GUARDIAN, row);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = STUDENTS)
  void students(ArgumentsAccessor row) {
    assertRow(Profile.STUDENT, row);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ACTIVE_BY_FRANCECONNECT_ALONE)
  void aGuardianWithoutAnyPassword(StaffAction action, Selection selection, String cell) {
    Subject subject = new Subject(Profile.GUARDIAN, AccountState.ACTIVE, true);
    assertThat(ActionTable.outcome(action, selection, subject)).isEqualTo(read(cell));
  }

  @Test
  void everyActionIsInBothTablesForOneAndForMany() {
    int rows = StaffAction.values().length * Selection.values().length;
    assertThat(GUARDIANS.lines().map(row -> row.substring(0, 31)).distinct()).hasSize(rows);
    assertThat(STUDENTS.lines().map(row -> row.substring(0, 31)).distinct()).hasSize(rows);
  }

  private static void assertRow(Profile profile, ArgumentsAccessor row) {
    StaffAction action = StaffAction.valueOf(row.getString(0));
    Selection selection = Selection.valueOf(row.getString(1));
    for (AccountState state : COLUMNS) {
      assertThat(ActionTable.outcome(action, selection, new Subject(profile, state)))
          .as("%s %s in %s", action, selection, state)
          .isEqualTo(read(row.getString(COLUMNS.indexOf(state) + 2)));
    }
  }

  private static Outcome read(String cell) {
    return switch (cell) {
      case "refused: state" -> refused(Refusal.NOT_IN_THIS_STATE);
      case "refused: nothing" -> refused(Refusal.NOTHING_TO_RESET);
      case "refused: franceconnect" -> refused(Refusal.FRANCECONNECT_ONLY);
      default -> possible(List.of(cell.split(" ", -1)));
    };
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome(refusal, null, false, null);
  }

  private static Outcome possible(List<String> words) {
    Warning warning = words.contains("ask") ? Warning.ASK_BEFORE_ACTIVE : null;
    return new Outcome(
        null,
        AccountState.valueOf(words.get(0)),
        words.contains("new"),
        words.contains("not-reset") ? Warning.NOTIFIED_NOT_RESET : warning);
  }
}
