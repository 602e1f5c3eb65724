package fr.educonnect.proofs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.franceconnect.LinkedIdentity;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.SomeAccount;
import fr.educonnect.proofs.TabNotes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepTest {

  /** Nobody is reminded of anything. */
  private static final Duration NEVER = Duration.ofDays(99_999);

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LinkedIdentity LINKED =
      new LinkedIdentity(new IdentitySubject("ab".repeat(32)), NOW);
  private static final LinkSummary PROPOSED = new LinkSummary(1, 1, 0);
  private static final LinkSummary REPORTED = new LinkSummary(0, 1, 1);
  private static final LinkSummary ALL_CONFIRMED = new LinkSummary(0, 2, 0);

  @ParameterizedTest
  @CsvSource({
    "NOT_NOTIFIED, PROVISIONAL, SIGN_IN_AGAIN",
    "NOT_NOTIFIED, CHOSEN, SIGN_IN_AGAIN",
    "NOTIFIED, PROVISIONAL, ACTIVATE",
    "NOTIFIED, CHOSEN, SIGN_IN_AGAIN",
    "ACTIVATING, PROVISIONAL, ACTIVATE",
    "ACTIVATING, CHOSEN, VALIDATE_MAIL",
    "ACTIVE, PROVISIONAL, CHOOSE_PASSWORD",
    "ACTIVE, CHOSEN, NONE",
  })
  void followsFromStateAndPassword(AccountState state, SomePassword password, NextStep due) {
    assertThat(next(SomeAccount.that(state), password)).isEqualTo(due);
  }

  @ParameterizedTest
  @EnumSource(AccountState.class)
  void whatWasNotProvedHereLeadsToTheSignInPage(AccountState state) {
    AccountSnapshot reset =
        SomeAccount.that(state).with(SomePassword.PROVISIONAL.password()).snapshot();
    assertThat(NextStep.of(reset, SomePassword.CHOSEN.signedIn(true), NEVER, NOW))
        .isEqualTo(NextStep.SIGN_IN_AGAIN);
    AccountSnapshot chosen =
        SomeAccount.that(state).with(SomePassword.CHOSEN.password()).snapshot();
    assertThat(NextStep.of(chosen, SomePassword.PROVISIONAL.signedIn(true), NEVER, NOW))
        .isEqualTo(NextStep.SIGN_IN_AGAIN);
    AccountSnapshot none = SomeAccount.that(state).with(SomePassword.NONE.password()).snapshot();
    assertThat(NextStep.of(none, SomePassword.CHOSEN.signedIn(true), NEVER, NOW))
        .isEqualTo(NextStep.SIGN_IN_AGAIN);
  }

  @Test
  void aFrozenAccountGoesNowhere() {
    SomeAccount frozen = SomeAccount.that(AccountState.ACTIVE).frozen(NOW);
    assertThat(next(frozen, SomePassword.CHOSEN)).isEqualTo(NextStep.SIGN_IN_AGAIN);
  }

  @Test
  void anActivationThatWasNotFinishedInTimeGoesNowhere() {
    SomeAccount old =
        SomeAccount.that(AccountState.ACTIVATING).distributed(NOW.minus(Duration.ofDays(95)));
    assertThat(next(old, SomePassword.CHOSEN)).isEqualTo(NextStep.SIGN_IN_AGAIN);
    assertThat(next(old.distributed(NOW.minus(Duration.ofDays(85))), SomePassword.CHOSEN))
        .isEqualTo(NextStep.VALIDATE_MAIL);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTIFIED", "ACTIVATING"})
  void aPasswordThatTheSchoolGaveSinceDoesNotMakeTheThreeMonthsLonger(AccountState state) {
    SomeAccount old = SomeAccount.that(state).distributed(NOW.minus(Duration.ofDays(95)));
    assertThat(next(old, SomePassword.PROVISIONAL)).isEqualTo(NextStep.SIGN_IN_AGAIN);
    assertThat(next(old.distributed(NOW.minus(Duration.ofDays(85))), SomePassword.PROVISIONAL))
        .isEqualTo(NextStep.ACTIVATE);
  }

  @Test
  void aProvisionalPasswordThatDiedMeanwhileGoesNowhere() {
    Provisional given = (Provisional) SomePassword.PROVISIONAL.password();
    Provisional old = new Provisional(given.encrypted(), NOW.minus(Duration.ofDays(95)));
    for (AccountState state : AccountState.values()) {
      AccountSnapshot account = SomeAccount.that(state).with(old).snapshot();
      assertThat(NextStep.of(account, SomePassword.PROVISIONAL.signedIn(true), NEVER, NOW))
          .isEqualTo(NextStep.SIGN_IN_AGAIN);
    }
  }

  @Test
  void childrenWhoAreNotConfirmedAreAskedAboutOnceAtASignInOfAnActiveAccount() {
    SomeAccount active = SomeAccount.that(AccountState.ACTIVE);
    for (LinkSummary open : new LinkSummary[] {PROPOSED, REPORTED}) {
      assertThat(next(active.with(open), SomePassword.CHOSEN)).isEqualTo(NextStep.CHILDREN);
      assertThat(NextStep.of(active.snapshot(), SomePassword.CHOSEN.signedIn(false), NEVER, NOW))
          .isEqualTo(NextStep.NONE);
      assertThat(next(active, SomePassword.PROVISIONAL)).isEqualTo(NextStep.CHOOSE_PASSWORD);
    }
    assertThat(next(active.with(ALL_CONFIRMED), SomePassword.CHOSEN)).isEqualTo(NextStep.NONE);
  }

  @Test
  void whoeverFranceConnectToldOfGoesOnAsWithAPassword() {
    SomeAccount active = SomeAccount.that(AccountState.ACTIVE).linked(LINKED);
    assertThat(byFranceConnect(active.with(ALL_CONFIRMED))).isEqualTo(NextStep.NONE);
    assertThat(byFranceConnect(active.with(PROPOSED))).isEqualTo(NextStep.CHILDREN);
    assertThat(byFranceConnect(active.with(REPORTED))).isEqualTo(NextStep.CHILDREN);
    assertThat(byFranceConnect(active.with(SomePassword.PROVISIONAL.password())))
        .isEqualTo(NextStep.CHOOSE_PASSWORD);
    assertThat(byFranceConnect(active.frozen(NOW))).isEqualTo(NextStep.SIGN_IN_AGAIN);
  }

  @ParameterizedTest
  @EnumSource(AccountState.class)
  void anIdentityThatOpensNothingAnyMoreLeadsToTheSignInPage(AccountState state) {
    SomeAccount unlinked = SomeAccount.that(state).with(SomePassword.CHOSEN.password());
    assertThat(byFranceConnect(unlinked)).isEqualTo(NextStep.SIGN_IN_AGAIN);
  }

  private static NextStep byFranceConnect(SomeAccount account) {
    TabNotes tab = new TabNotes();
    SignedIn.prove(tab.session(), LINKED.subject());
    SignedIn.askChildren(tab.session());
    return NextStep.of(account.snapshot(), SignedIn.of(tab.session()).orElseThrow(), NEVER, NOW);
  }

  private static NextStep next(SomeAccount account, SomePassword password) {
    AccountSnapshot snapshot = account.with(password.password()).snapshot();
    return NextStep.of(snapshot, password.signedIn(true), NEVER, NOW);
  }
}
