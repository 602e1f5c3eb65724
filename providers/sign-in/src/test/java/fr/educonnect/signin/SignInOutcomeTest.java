package fr.educonnect.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.SomeAccount;
import fr.educonnect.signin.SignInOutcome.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignInOutcomeTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_NOTIFIED, WRONG, WRONG_PASSWORD",
    "NOTIFIED, WRONG, WRONG_PASSWORD",
    "NOTIFIED, PROVISIONAL, NOT_ACTIVATED",
    "NOTIFIED, PROVISIONAL_DEAD, PROVISIONAL_PASSWORD_DEAD",
    "ACTIVATING, WRONG, WRONG_PASSWORD",
    "ACTIVATING, CHOSEN, MAIL_NOT_VALIDATED",
    "ACTIVATING, PROVISIONAL, NOT_ACTIVATED",
    "ACTIVE, WRONG, WRONG_PASSWORD",
    "ACTIVE, FROZEN, FROZEN",
    "ACTIVE, CHOSEN, SIGNED_IN",
    "ACTIVE, PROVISIONAL, PASSWORD_TO_CHANGE",
    "ACTIVE, PROVISIONAL_DEAD, PROVISIONAL_PASSWORD_DEAD"
  })
  void followsFromStateAndPassword(AccountState state, Kind kind, SignInOutcome expected) {
    assertThat(outcome(account(state), false, true, kind)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLockIsStrongerThanAnyPassword(Kind kind) {
    assertThat(outcome(account(AccountState.ACTIVE), true, true, kind))
        .isEqualTo(SignInOutcome.LOCKED);
    assertThat(outcome(Optional.empty(), true, false, Kind.WRONG)).isEqualTo(SignInOutcome.LOCKED);
  }

  @Test
  void tellsUnknownAndEndedApartInTheEventOnly() {
    SignInOutcome unknown = outcome(Optional.empty(), false, false, Kind.WRONG);
    SignInOutcome ended = outcome(account(AccountState.ACTIVE), false, false, Kind.WRONG);
    assertThat(unknown).isEqualTo(SignInOutcome.UNKNOWN);
    assertThat(ended).isEqualTo(SignInOutcome.ENDED);
    assertThat(unknown.answer()).isEqualTo(ended.answer()).isEqualTo(Answer.REFUSED);
  }

  @ParameterizedTest
  @EnumSource(SignInOutcome.class)
  void onlyARightPasswordIsAnsweredDifferently(SignInOutcome outcome) {
    boolean wrong =
        switch (outcome) {
          case UNKNOWN,
              WRONG_PASSWORD,
              LOCKED,
              ENDED,
              PROVISIONAL_PASSWORD_DEAD,
              ACTIVATION_EXPIRED ->
              true;
          case SIGNED_IN, NOT_ACTIVATED, MAIL_NOT_VALIDATED, PASSWORD_TO_CHANGE, FROZEN -> false;
        };
    assertThat(outcome.answer() == Answer.REFUSED).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({"85, MAIL_NOT_VALIDATED", "95, ACTIVATION_EXPIRED"})
  void anActivationThatWasNotFinishedEndsAfterThreeMonths(int days, SignInOutcome expected) {
    Instant distributed = Instant.now().minus(Duration.ofDays(days));
    AccountSnapshot account =
        SomeAccount.that(AccountState.ACTIVATING).distributed(distributed).snapshot();
    assertThat(outcome(Optional.of(account), false, true, Kind.CHOSEN)).isEqualTo(expected);
    AccountSnapshot active =
        SomeAccount.that(AccountState.ACTIVE).distributed(distributed).snapshot();
    assertThat(outcome(Optional.of(active), false, true, Kind.CHOSEN))
        .isEqualTo(SignInOutcome.SIGNED_IN);
  }

  private static SignInOutcome outcome(
      Optional<AccountSnapshot> account, boolean locked, boolean usable, Kind kind) {
    PasswordVerdict verdict = new PasswordVerdict(kind, Optional.empty());
    return SignInOutcome.of(account, locked, usable, verdict);
  }

  private static Optional<AccountSnapshot> account(AccountState state) {
    return Optional.of(SomeAccount.in(state));
  }
}
