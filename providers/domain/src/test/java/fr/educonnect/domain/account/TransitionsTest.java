package fr.educonnect.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Transition.ContactEffect;
import fr.educonnect.domain.account.Transition.DateEffect;
import fr.educonnect.domain.account.Transition.FreezeEffect;
import fr.educonnect.domain.account.Transition.OriginEffect;
import fr.educonnect.domain.account.Transition.PasswordEffect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole table, written out. A cell holds the state afterwards, the origin set, what becomes of
 * the password, of the distribution date, of the contacts and of a freeze; what it does not name is
 * kept; a dash stands for no transition.
 */
class TransitionsTest {

  private static final List<AccountState> COLUMNS =
      List.of(
          AccountState.NOT_NOTIFIED,
          AccountState.NOTIFIED,
          AccountState.ACTIVATING,
          AccountState.ACTIVE);

  private static final String GUARDIANS =
      """
      NOTIFY                 | NOTIFIED school first dated            | NOTIFIED school dated                  | ACTIVATING school dated                | ACTIVE dated
      NOTIFY_WITH_RESET      | NOTIFIED school first dated            | NOTIFIED school new dated              | ACTIVATING school new dated            | ACTIVE new dated
      RESET_PASSWORD         | -                                      | NOTIFIED new                           | ACTIVATING new                         | ACTIVE new
      TROUBLESHOOT_RESET     | -                                      | -                                      | -                                      | -
      RESEND_ACTIVATION_MAIL | -                                      | -                                      | ACTIVATING mail-given                  | -
      SUBMIT_ACTIVATION      | -                                      | ACTIVATING chosen mail-given           | ACTIVATING chosen mail-given           | -
      CORRECT_MAIL           | -                                      | -                                      | ACTIVATING mail-given                  | -
      VALIDATE_MAIL          | -                                      | -                                      | ACTIVE school mail-confirmed           | ACTIVE mail-confirmed
      SELF_REGISTER          | ACTIVE guardian chosen mobile-confirmed | ACTIVE guardian chosen mobile-confirmed | ACTIVE guardian chosen mobile-confirmed | -
      LINK_FRANCECONNECT     | ACTIVE franceconnect no-password mobile-confirmed | ACTIVE franceconnect no-password mobile-confirmed | ACTIVE franceconnect no-password mobile-confirmed | ACTIVE
      UNLINK_FRANCECONNECT   | -                                      | -                                      | -                                      | ACTIVE
      TRANSITION_ATEN        | ACTIVE aten chosen mail-dropped        | ACTIVE aten chosen mail-dropped        | ACTIVE aten chosen mail-dropped        | -
      TRANSITION_ENT         | ACTIVE ent chosen mail-dropped         | ACTIVE ent chosen mail-dropped         | ACTIVE ent chosen mail-dropped         | -
      CHOOSE_PASSWORD        | -                                      | -                                      | -                                      | ACTIVE chosen
      CHANGE_MAIL            | -                                      | -                                      | -                                      | ACTIVE mail-given
      CHANGE_MOBILE          | -                                      | -                                      | -                                      | ACTIVE mobile-set
      REVERT_PASSWORD        | -                                      | -                                      | -                                      | ACTIVE new
      REVERT_MAIL            | -                                      | -                                      | -                                      | ACTIVE mail-restored
      REVERT_MOBILE          | -                                      | -                                      | -                                      | ACTIVE mobile-restored
      REVERT_FRANCECONNECT   | -                                      | -                                      | -                                      | ACTIVE
      FREEZE                 | -                                      | -                                      | -                                      | ACTIVE frozen
      UNFREEZE               | -                                      | -                                      | -                                      | -
      START_OVER             | -                                      | -                                      | -                                      | -
      EXPIRE                 | -                                      | NOT_NOTIFIED no-origin no-password no-date mail-dropped | NOT_NOTIFIED no-origin no-password no-date mail-dropped | -
      """;

  private static final String STUDENTS =
      """
      NOTIFY                 | NOTIFIED school first dated     | NOTIFIED school dated            | - | ACTIVE dated
      NOTIFY_WITH_RESET      | NOTIFIED school first dated     | NOTIFIED school new dated        | - | ACTIVE new dated
      RESET_PASSWORD         | -                               | NOTIFIED new                     | - | ACTIVE new
      TROUBLESHOOT_RESET     | NOTIFIED school first dated     | NOTIFIED new                     | - | ACTIVE new
      RESEND_ACTIVATION_MAIL | -                               | -                                | - | -
      SUBMIT_ACTIVATION      | -                               | ACTIVE school chosen mail-given  | - | -
      CORRECT_MAIL           | -                               | -                                | - | -
      VALIDATE_MAIL          | -                               | -                                | - | ACTIVE mail-confirmed
      SELF_REGISTER          | -                               | -                                | - | -
      LINK_FRANCECONNECT     | -                               | -                                | - | -
      UNLINK_FRANCECONNECT   | -                               | -                                | - | -
      TRANSITION_ATEN        | ACTIVE aten chosen mail-dropped | ACTIVE aten chosen mail-dropped  | - | -
      TRANSITION_ENT         | ACTIVE ent chosen mail-dropped  | ACTIVE ent chosen mail-dropped   | - | -
      CHOOSE_PASSWORD        | -                               | -                                | - | ACTIVE chosen
      CHANGE_MAIL            | -                               | -                                | - | ACTIVE mail-given
      CHANGE_MOBILE          | -                               | -                                | - | -
      REVERT_PASSWORD        | -                               | -                                | - | ACTIVE new
      REVERT_MAIL            | -                               | -                                | - | ACTIVE mail-restored
      REVERT_MOBILE          | -                               | -                                | - | -
      REVERT_FRANCECONNECT   | -                               | -                                | - | -
      FREEZE                 | -                               | -                                | - | -
      UNFREEZE               | -                               | -                                | - | -
      START_OVER             | -                               | -                                | - | -
      EXPIRE                 | -                               | NOT_NOTIFIED no-origin no-password no-date mail-dropped | - | -
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
  @EnumSource(AccountEvent.class)
  void everyEventIsInBothTables(AccountEvent event) {
    assertThat(GUARDIANS.lines())
        .as("guardians")
        .anyMatch(row -> row.startsWith(event.name() + " "));
    assertThat(STUDENTS.lines()).as("students").anyMatch(row -> row.startsWith(event.name() + " "));
  }

  @ParameterizedTest
  @EnumSource(AccountEvent.class)
  void aFrozenAccountTakesOnlyTheDecisionOnIt(AccountEvent event) {
    String cell =
        switch (event) {
          case UNFREEZE -> "ACTIVE thawed";
          case START_OVER -> "NOT_NOTIFIED no-origin no-password no-date no-contacts thawed";
          default -> "-";
        };
    assertThat(Transitions.ofFrozen(event)).isEqualTo(read(cell));
  }

  @Test
  void anOriginIsSetClearedOrKept() {
    assertThat(OriginEffect.KEEP.apply(AccountOrigin.ATEN)).isEqualTo(AccountOrigin.ATEN);
    assertThat(OriginEffect.KEEP.apply(null)).isNull();
    assertThat(OriginEffect.CLEAR.apply(AccountOrigin.SCHOOL)).isNull();
    for (AccountOrigin origin : AccountOrigin.values()) {
      assertThat(OriginEffect.valueOf("SET_" + origin).apply(AccountOrigin.SCHOOL))
          .isEqualTo(origin);
    }
  }

  @Test
  void anAccountIsActivatedOnce() {
    Transition linked =
        transition(Profile.GUARDIAN, AccountState.ACTIVE, AccountEvent.LINK_FRANCECONNECT);
    Transition validated =
        transition(Profile.GUARDIAN, AccountState.ACTIVATING, AccountEvent.VALIDATE_MAIL);
    assertThat(linked.activates(AccountState.ACTIVE)).isFalse();
    assertThat(linked.activates(AccountState.NOTIFIED)).isTrue();
    assertThat(validated.activates(AccountState.ACTIVATING)).isTrue();
    assertThat(
            transition(Profile.GUARDIAN, AccountState.NOTIFIED, AccountEvent.NOTIFY)
                .activates(AccountState.NOTIFIED))
        .isFalse();
  }

  @Test
  void franceConnectTakesThePlaceOfTheChosenPasswordAndChangesNothingElse() {
    Transition over =
        transition(Profile.GUARDIAN, AccountState.NOTIFIED, AccountEvent.TRANSITION_ENT);
    assertThat(Transitions.byFranceConnect(over)).isEqualTo(password(over, PasswordEffect.CLEAR));
    Transition linked =
        transition(Profile.GUARDIAN, AccountState.ACTIVE, AccountEvent.LINK_FRANCECONNECT);
    assertThat(Transitions.byFranceConnect(linked)).isEqualTo(linked);
  }

  @Test
  void aNewProvisionalPasswordEndsEverySession() {
    assertThat(
            transition(Profile.STUDENT, AccountState.ACTIVE, AccountEvent.RESET_PASSWORD)
                .endsSessions())
        .isTrue();
    assertThat(
            transition(Profile.STUDENT, AccountState.ACTIVE, AccountEvent.CHOOSE_PASSWORD)
                .endsSessions())
        .isFalse();
    assertThat(
            transition(Profile.STUDENT, AccountState.NOT_NOTIFIED, AccountEvent.NOTIFY)
                .endsSessions())
        .isFalse();
  }

  @Test
  void aFreezeAndItsEndEndEverySession() {
    assertThat(
            transition(Profile.GUARDIAN, AccountState.ACTIVE, AccountEvent.FREEZE).endsSessions())
        .isTrue();
    assertThat(Transitions.ofFrozen(AccountEvent.START_OVER).orElseThrow().endsSessions()).isTrue();
  }

  private static Transition transition(Profile profile, AccountState state, AccountEvent event) {
    return Transitions.of(profile, state, event).orElseThrow();
  }

  private static void assertRow(Profile profile, ArgumentsAccessor row) {
    AccountEvent event = AccountEvent.valueOf(row.getString(0));
    for (AccountState state : COLUMNS) {
      String cell = row.getString(COLUMNS.indexOf(state) + 1);
      assertThat(Transitions.of(profile, state, event))
          .as("%s in %s", event, state)
          .isEqualTo(read(cell));
    }
  }

  private static Optional<Transition> read(String cell) {
    if (cell.equals("-")) {
      return Optional.empty();
    }
    Transition read = kept(AccountState.valueOf(cell.split(" ", -1)[0]));
    for (String word : Arrays.stream(cell.split(" ", -1)).skip(1).toList()) {
      read = with(read, word);
    }
    return Optional.of(read);
  }

  private static Transition kept(AccountState next) {
    return new Transition(
        next,
        OriginEffect.KEEP,
        PasswordEffect.KEEP,
        DateEffect.KEEP,
        ContactEffect.KEEP,
        FreezeEffect.KEEP);
  }

  private static Transition with(Transition t, String word) {
    return switch (word) {
      case "school" -> origin(t, OriginEffect.SET_SCHOOL);
      case "guardian" -> origin(t, OriginEffect.SET_GUARDIAN);
      case "franceconnect" -> origin(t, OriginEffect.SET_FRANCECONNECT);
      case "aten" -> origin(t, OriginEffect.SET_ATEN);
      case "ent" -> origin(t, OriginEffect.SET_ENT);
      case "no-origin" -> origin(t, OriginEffect.CLEAR);
      case "first" -> password(t, PasswordEffect.FIRST_PROVISIONAL);
      case "new" -> password(t, PasswordEffect.NEW_PROVISIONAL);
      case "chosen" -> password(t, PasswordEffect.CHOSEN);
      case "no-password" -> password(t, PasswordEffect.CLEAR);
      case "dated" -> date(t, DateEffect.SET);
      case "no-date" -> date(t, DateEffect.CLEAR);
      case "mail-given" -> contacts(t, ContactEffect.SET_PENDING_MAIL);
      case "mail-confirmed" -> contacts(t, ContactEffect.CONFIRM_PENDING_MAIL);
      case "mail-dropped" -> contacts(t, ContactEffect.DROP_PENDING_MAIL);
      case "mobile-confirmed" -> contacts(t, ContactEffect.CONFIRM_MOBILE);
      case "mobile-set" -> contacts(t, ContactEffect.SET_MOBILE);
      case "mail-restored" -> contacts(t, ContactEffect.RESTORE_MAIL);
      case "mobile-restored" -> contacts(t, ContactEffect.RESTORE_MOBILE);
      case "no-contacts" -> contacts(t, ContactEffect.CLEAR);
      case "frozen" -> freeze(t, FreezeEffect.FREEZE);
      case "thawed" -> freeze(t, FreezeEffect.END);
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Transition origin(Transition t, OriginEffect effect) {
    return new Transition(
        t.next(), effect, t.password(), t.distribution(), t.contacts(), t.freeze());
  }

  private static Transition password(Transition t, PasswordEffect effect) {
    return new Transition(t.next(), t.origin(), effect, t.distribution(), t.contacts(), t.freeze());
  }

  private static Transition date(Transition t, DateEffect effect) {
    return new Transition(t.next(), t.origin(), t.password(), effect, t.contacts(), t.freeze());
  }

  private static Transition contacts(Transition t, ContactEffect effect) {
    return new Transition(t.next(), t.origin(), t.password(), t.distribution(), effect, t.freeze());
  }

  private static Transition freeze(Transition t, FreezeEffect effect) {
    return new Transition(
        t.next(), t.origin(), t.password(), t.distribution(), t.contacts(), effect);
  }
}
