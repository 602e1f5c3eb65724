package fr.educonnect.proofs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.Transition;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.message.Notices;
import fr.educonnect.proofs.SomeAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * For each row of the domain's table of transitions: the state afterwards, the page that a sign-in
 * with the account's password then leads to, and what is sent. A page of an account whose password
 * was replaced is reached with the new one only.
 */
class TransitionCoverageTest {

  private static final String TABLE =
      """
      GUARDIAN NOT_NOTIFIED NOTIFY                 NOTIFIED     activation-guardian -
      GUARDIAN NOT_NOTIFIED NOTIFY_WITH_RESET      NOTIFIED     activation-guardian -
      GUARDIAN NOT_NOTIFIED SELF_REGISTER          ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOT_NOTIFIED LINK_FRANCECONNECT     ACTIVE       refused             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOT_NOTIFIED TRANSITION_ATEN        ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOT_NOTIFIED TRANSITION_ENT         ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOTIFIED     NOTIFY                 NOTIFIED     activation-guardian -
      GUARDIAN NOTIFIED     NOTIFY_WITH_RESET      NOTIFIED     activation-guardian -
      GUARDIAN NOTIFIED     RESET_PASSWORD         NOTIFIED     activation-guardian -
      GUARDIAN NOTIFIED     SUBMIT_ACTIVATION      ACTIVATING   mail-pending        MAIL_VALIDATION
      GUARDIAN NOTIFIED     SELF_REGISTER          ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOTIFIED     LINK_FRANCECONNECT     ACTIVE       refused             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOTIFIED     TRANSITION_ATEN        ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOTIFIED     TRANSITION_ENT         ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN NOTIFIED     EXPIRE                 NOT_NOTIFIED refused             -
      GUARDIAN ACTIVATING   NOTIFY                 ACTIVATING   mail-pending        -
      GUARDIAN ACTIVATING   NOTIFY_WITH_RESET      ACTIVATING   activation-guardian -
      GUARDIAN ACTIVATING   RESET_PASSWORD         ACTIVATING   activation-guardian -
      GUARDIAN ACTIVATING   RESEND_ACTIVATION_MAIL ACTIVATING   mail-pending        MAIL_VALIDATION
      GUARDIAN ACTIVATING   SUBMIT_ACTIVATION      ACTIVATING   mail-pending        MAIL_VALIDATION
      GUARDIAN ACTIVATING   CORRECT_MAIL           ACTIVATING   mail-pending        MAIL_VALIDATION
      GUARDIAN ACTIVATING   VALIDATE_MAIL          ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN ACTIVATING   SELF_REGISTER          ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN ACTIVATING   LINK_FRANCECONNECT     ACTIVE       refused             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN ACTIVATING   TRANSITION_ATEN        ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN ACTIVATING   TRANSITION_ENT         ACTIVE       service             ACTIVATION_ANNOUNCED+ACTIVATION_CONFIRMED
      GUARDIAN ACTIVATING   EXPIRE                 NOT_NOTIFIED refused             -
      GUARDIAN ACTIVE       NOTIFY                 ACTIVE       service             -
      GUARDIAN ACTIVE       NOTIFY_WITH_RESET      ACTIVE       new-password        PASSWORD_RESET_BY_SCHOOL
      GUARDIAN ACTIVE       RESET_PASSWORD         ACTIVE       new-password        PASSWORD_RESET_BY_SCHOOL
      GUARDIAN ACTIVE       VALIDATE_MAIL          ACTIVE       service             MAIL_CHANGED
      GUARDIAN ACTIVE       LINK_FRANCECONNECT     ACTIVE       service             FRANCECONNECT_LINKED
      GUARDIAN ACTIVE       UNLINK_FRANCECONNECT   ACTIVE       service             FRANCECONNECT_UNLINKED
      GUARDIAN ACTIVE       CHOOSE_PASSWORD        ACTIVE       service             PASSWORD_CHANGED
      GUARDIAN ACTIVE       FREEZE                 ACTIVE       refused             -
      STUDENT  NOT_NOTIFIED NOTIFY                 NOTIFIED     activation-student  -
      STUDENT  NOT_NOTIFIED NOTIFY_WITH_RESET      NOTIFIED     activation-student  -
      STUDENT  NOT_NOTIFIED TROUBLESHOOT_RESET     NOTIFIED     activation-student  -
      STUDENT  NOT_NOTIFIED TRANSITION_ATEN        ACTIVE       service             ACTIVATION_CONFIRMED
      STUDENT  NOT_NOTIFIED TRANSITION_ENT         ACTIVE       service             ACTIVATION_CONFIRMED
      STUDENT  NOTIFIED     NOTIFY                 NOTIFIED     activation-student  -
      STUDENT  NOTIFIED     NOTIFY_WITH_RESET      NOTIFIED     activation-student  -
      STUDENT  NOTIFIED     RESET_PASSWORD         NOTIFIED     activation-student  -
      STUDENT  NOTIFIED     TROUBLESHOOT_RESET     NOTIFIED     activation-student  -
      STUDENT  NOTIFIED     SUBMIT_ACTIVATION      ACTIVE       service             ACTIVATION_CONFIRMED+MAIL_VALIDATION
      STUDENT  NOTIFIED     TRANSITION_ATEN        ACTIVE       service             ACTIVATION_CONFIRMED
      STUDENT  NOTIFIED     TRANSITION_ENT         ACTIVE       service             ACTIVATION_CONFIRMED
      STUDENT  NOTIFIED     EXPIRE                 NOT_NOTIFIED refused             -
      GUARDIAN ACTIVE       CHANGE_MAIL            ACTIVE       service             MAIL_VALIDATION
      GUARDIAN ACTIVE       REVERT_MAIL            ACTIVE       service             CONTACT_WITHDRAWN
      GUARDIAN ACTIVE       REVERT_PASSWORD        ACTIVE       new-password        PASSWORD_WITHDRAWN
      GUARDIAN ACTIVE       CHANGE_MOBILE          ACTIVE       service             MOBILE_CHANGED
      GUARDIAN ACTIVE       REVERT_MOBILE          ACTIVE       service             CONTACT_WITHDRAWN
      GUARDIAN ACTIVE       REVERT_FRANCECONNECT   ACTIVE       service             FRANCECONNECT_LINKED
      STUDENT  ACTIVE       CHANGE_MAIL            ACTIVE       service             MAIL_VALIDATION
      STUDENT  ACTIVE       REVERT_MAIL            ACTIVE       service             CONTACT_WITHDRAWN
      STUDENT  ACTIVE       REVERT_PASSWORD        ACTIVE       new-password        PASSWORD_WITHDRAWN
      STUDENT  ACTIVE       NOTIFY                 ACTIVE       service             -
      STUDENT  ACTIVE       NOTIFY_WITH_RESET      ACTIVE       new-password        PASSWORD_RESET_BY_SCHOOL
      STUDENT  ACTIVE       RESET_PASSWORD         ACTIVE       new-password        PASSWORD_RESET_BY_SCHOOL
      STUDENT  ACTIVE       TROUBLESHOOT_RESET     ACTIVE       new-password        PASSWORD_RESET_BY_SCHOOL
      STUDENT  ACTIVE       VALIDATE_MAIL          ACTIVE       service             MAIL_CHANGED
      STUDENT  ACTIVE       CHOOSE_PASSWORD        ACTIVE       service             PASSWORD_CHANGED
      """;

  @Test
  void everyTransitionLeadsWhereTheTableSays() {
    List<String> written = TABLE.lines().map(row -> row.replaceAll(" +", " ")).toList();
    assertThat(rows().toList()).containsExactlyInAnyOrderElementsOf(written);
  }

  private static Stream<String> rows() {
    return Arrays.stream(Profile.values())
        .flatMap(
            profile ->
                Arrays.stream(AccountState.values())
                    .flatMap(
                        state ->
                            Arrays.stream(AccountEvent.values())
                                .flatMap(event -> row(profile, state, event).stream())));
  }

  private static Optional<String> row(Profile profile, AccountState from, AccountEvent event) {
    return Transitions.of(profile, from, event)
        .map(
            transition ->
                String.join(
                    " ",
                    profile.name(),
                    from.name(),
                    event.name(),
                    transition.next().name(),
                    page(profile, after(profile, from, event, transition)),
                    messages(profile, from, event)));
  }

  private static AccountSnapshot after(
      Profile profile, AccountState from, AccountEvent event, Transition transition) {
    SomeAccount account =
        SomeAccount.that(transition.next()).of(profile).with(password(from, transition).password());
    return (event == AccountEvent.FREEZE ? account.frozen(Instant.EPOCH) : account).snapshot();
  }

  private static SomePassword password(AccountState from, Transition transition) {
    return switch (transition.password()) {
      case KEEP -> before(from);
      case CLEAR -> SomePassword.NONE;
      case FIRST_PROVISIONAL, NEW_PROVISIONAL -> SomePassword.PROVISIONAL;
      case CHOSEN -> SomePassword.CHOSEN;
    };
  }

  private static SomePassword before(AccountState state) {
    return switch (state) {
      case NOT_NOTIFIED -> SomePassword.NONE;
      case NOTIFIED -> SomePassword.PROVISIONAL;
      case ACTIVATING, ACTIVE -> SomePassword.CHOSEN;
    };
  }

  private static String page(Profile profile, AccountSnapshot account) {
    NextStep due =
        Arrays.stream(SomePassword.values())
            .filter(password -> password.password().equals(account.password()))
            .filter(password -> password != SomePassword.NONE)
            .map(
                password ->
                    NextStep.of(
                        account, password.signedIn(true), Duration.ofDays(99_999), Instant.now()))
            .findFirst()
            .orElse(NextStep.SIGN_IN_AGAIN);
    return switch (due) {
      case ACTIVATE -> profile == Profile.STUDENT ? "activation-student" : "activation-guardian";
      case VALIDATE_MAIL -> "mail-pending";
      case CHOOSE_PASSWORD -> "new-password";
      case CHILDREN -> "children";
      case NONE -> "service";
      case SIGN_IN_AGAIN -> "refused";
    };
  }

  private static String messages(Profile profile, AccountState from, AccountEvent event) {
    String kinds =
        Notices.of(profile, from, event).stream()
            .map(notice -> notice.kind().name())
            .sorted()
            .collect(Collectors.joining("+"));
    return kinds.isEmpty() ? "-" : kinds;
  }
}
