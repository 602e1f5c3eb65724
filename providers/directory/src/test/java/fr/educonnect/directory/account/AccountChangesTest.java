package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.directory.franceconnect.IdentitySubjects;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Transition;
import fr.educonnect.domain.account.Transition.PasswordEffect;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.franceconnect.NameAgreement;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountChangesTest {

  private static final ComingIdentity IDENTITY =
      new ComingIdentity(new IdentitySubjects(new byte[32]).of("sub"), NameAgreement.FIRST);

  private static final Chosen PASSWORD = new Chosen("credential", "secret");

  /** The events that lead a guardian, and as far as they go a student, into each state. */
  private static final Map<AccountState, List<AccountEvent>> WAYS =
      new EnumMap<>(AccountState.class);

  static {
    WAYS.put(AccountState.NOT_NOTIFIED, List.of());
    WAYS.put(AccountState.NOTIFIED, List.of(AccountEvent.NOTIFY));
    WAYS.put(AccountState.ACTIVATING, List.of(AccountEvent.NOTIFY, AccountEvent.SUBMIT_ACTIVATION));
    WAYS.put(
        AccountState.ACTIVE,
        List.of(AccountEvent.NOTIFY, AccountEvent.SUBMIT_ACTIVATION, AccountEvent.VALIDATE_MAIL));
  }

  private final ProvisionalPasswordCipher cipher =
      new ProvisionalPasswordCipher(new ProvisionalKeyring(Map.of("k", new byte[32]), "k"));

  /** One is brought by its link only. */
  private static final Set<AccountEvent> BY_ANYBODY =
      EnumSet.complementOf(EnumSet.of(AccountEvent.REVERT_FRANCECONNECT));

  private DirectoryPool pool;
  private AccountChanges changes;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    changes = TestAccounts.changes(pool, cipher);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest
  @EnumSource(AccountState.class)
  void everyTransitionOfAGuardianFitsTheTables(AccountState state) {
    for (AccountEvent event : BY_ANYBODY) {
      applies(PARTNER, state, event);
    }
  }

  @ParameterizedTest
  @EnumSource(value = AccountState.class, names = "ACTIVATING", mode = EnumSource.Mode.EXCLUDE)
  void everyTransitionOfAStudentFitsTheTables(AccountState state) {
    for (AccountEvent event : BY_ANYBODY) {
      applies(STUDENT, state, event);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TRANSITION_ATEN", "TRANSITION_ENT"})
  void anOlderAccountThatGoesOnWithFranceConnectHasNoPassword(AccountEvent event) {
    AccountChange change = AccountChange.withPassword(event, PASSWORD).andIdentity(IDENTITY);
    assertThat(changes.apply(account(PARTNER), change)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(account(PARTNER).progress().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(account(PARTNER).password()).isEqualTo(new AccountPassword.None());
  }

  @Test
  void notificationMakesAReadableProvisionalPassword() {
    assertThat(apply(STUDENT, AccountEvent.NOTIFY)).isEqualTo(ChangeOutcome.APPLIED);
    AccountSnapshot account = account(STUDENT);
    Provisional password = (Provisional) account.password();
    assertThat(ProvisionalPassword.isWellFormed(cipher.decrypt(STUDENT, password.encrypted())))
        .isTrue();
    assertThat(account.progress().notifiedAt()).isPresent();
    assertThat(account.progress().origin()).contains(AccountOrigin.SCHOOL);
  }

  @Test
  void activationTakesTheProvisionalPasswordAway() {
    apply(PARTNER, AccountEvent.NOTIFY);
    changes.apply(
        account(PARTNER),
        AccountChange.withPassword(AccountEvent.SUBMIT_ACTIVATION, PASSWORD)
            .andMail("a@b.example"));
    AccountSnapshot activating = account(PARTNER);
    assertThat(activating.password()).isEqualTo(PASSWORD);
    assertThat(activating.contacts().pendingMail()).contains("a@b.example");
    assertThat(activating.contacts().mail()).contains("martin@example.org");
    apply(PARTNER, AccountEvent.VALIDATE_MAIL);
    assertThat(account(PARTNER).contacts().mail()).contains("a@b.example");
    assertThat(account(PARTNER).contacts().mailConfirmedAt()).isPresent();
    assertThat(account(PARTNER).contacts().pendingMail()).isEmpty();
    assertThat(account(PARTNER).progress().activatedAt()).isPresent();
  }

  @Test
  void aResetTakesTheChosenPasswordAndTheRequestForItAway() {
    TestDirectory.execute(pool.dataSource(), "update account set reset_asked_at = now()");
    apply(GUARDIAN, AccountEvent.RESET_PASSWORD);
    assertThat(account(GUARDIAN).password()).isInstanceOf(Provisional.class);
    assertThat(account(GUARDIAN).progress().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(account(GUARDIAN).progress().resetAskedAt()).isEmpty();
  }

  @Test
  void expiryClearsWhatTheNotificationGave() {
    apply(PARTNER, AccountEvent.NOTIFY);
    pend(PARTNER);
    apply(PARTNER, AccountEvent.EXPIRE);
    AccountSnapshot account = account(PARTNER);
    assertThat(account.password()).isEqualTo(new AccountPassword.None());
    assertThat(account.progress().notifiedAt()).isEmpty();
    assertThat(account.progress().origin()).isEmpty();
    assertThat(account.contacts().pendingMail()).isEmpty();
    assertThat(account.loginId()).isEqualTo("p.martin2");
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTIFIED", "ACTIVATING"})
  void nothingThatWasBegunGoesOnThreeMonthsAfterTheDistribution(AccountState state) {
    for (AccountEvent event :
        List.of(
            AccountEvent.SUBMIT_ACTIVATION,
            AccountEvent.CORRECT_MAIL,
            AccountEvent.RESEND_ACTIVATION_MAIL,
            AccountEvent.VALIDATE_MAIL,
            AccountEvent.RESET_PASSWORD)) {
      assertThat(late(state, event)).as("%s", event).isEqualTo(ChangeOutcome.NOT_IN_THIS_STATE);
    }
    for (AccountEvent event :
        List.of(AccountEvent.NOTIFY, AccountEvent.SELF_REGISTER, AccountEvent.EXPIRE)) {
      assertThat(late(state, event)).as("%s", event).isEqualTo(ChangeOutcome.APPLIED);
    }
  }

  @Test
  void writesNothingOverAChangeThatCameFirst() {
    AccountSnapshot stale = account(GUARDIAN);
    apply(GUARDIAN, AccountEvent.RESET_PASSWORD);
    AccountPassword reset = account(GUARDIAN).password();
    AccountChange late = AccountChange.withPassword(AccountEvent.CHOOSE_PASSWORD, PASSWORD);
    assertThat(changes.apply(stale, late)).isEqualTo(ChangeOutcome.CHANGED_MEANWHILE);
    assertThat(account(GUARDIAN).password()).isEqualTo(reset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password_secret = 'other'",
        "notified_at = notified_at - interval '1 s'",
        "mail = 'other@example.org'",
        "pending_mail = 'other@example.org', pending_mail_at = now()",
        "frozen_at = now()",
        "state = 'ACTIVATING', activated_at = null"
      })
  void writesNothingOverAnyOneChangeThatCameFirst(String first) {
    AccountSnapshot stale = account(GUARDIAN);
    TestDirectory.execute(
        pool.dataSource(), "update account set " + first + " where id = " + GUARDIAN);
    AccountSnapshot changed = account(GUARDIAN);
    assertThat(changes.apply(stale, AccountChange.of(AccountEvent.NOTIFY)))
        .isEqualTo(ChangeOutcome.CHANGED_MEANWHILE);
    assertThat(account(GUARDIAN)).isEqualTo(changed);
  }

  @Test
  void refusesAChosenPasswordThatIsMissing() {
    assertThatThrownBy(() -> apply(GUARDIAN, AccountEvent.CHOOSE_PASSWORD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> apply(GUARDIAN, AccountEvent.REVERT_FRANCECONNECT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAddressThatIsNotThereIsNotValidated() {
    AccountSnapshot before = account(GUARDIAN);
    assertThat(apply(GUARDIAN, AccountEvent.VALIDATE_MAIL))
        .isEqualTo(ChangeOutcome.NO_PENDING_MAIL);
    assertThat(account(GUARDIAN)).isEqualTo(before);
  }

  private void pend(long id) {
    TestDirectory.execute(
        pool.dataSource(),
        "update account set pending_mail = 'p@b.example', pending_mail_at = now() where id = "
            + id);
  }

  private void applies(long id, AccountState from, AccountEvent event) {
    bring(id, from);
    pend(id);
    AccountSnapshot before = account(id);
    Optional<Transition> expected = Transitions.of(before.profile(), from, event);
    AccountChange change = AccountChange.withPassword(event, PASSWORD).andMobile("+33639980001");
    ChangeOutcome outcome =
        changes.apply(
            before,
            event == AccountEvent.LINK_FRANCECONNECT ? change.andIdentity(IDENTITY) : change);
    AccountSnapshot after = account(id);
    if (expected.isEmpty()) {
      assertThat(outcome).as("%s in %s", event, from).isEqualTo(ChangeOutcome.NOT_IN_THIS_STATE);
      assertThat(after).isEqualTo(before);
      return;
    }
    Transition transition = expected.get();
    assertThat(outcome).as("%s in %s", event, from).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(after.progress().state()).isEqualTo(transition.next());
    assertThat(after.progress().origin())
        .isEqualTo(
            Optional.ofNullable(
                transition.origin().apply(before.progress().origin().orElse(null))));
    assertPassword(transition.password(), before.password(), after.password());
  }

  private static void assertPassword(
      PasswordEffect effect, AccountPassword before, AccountPassword after) {
    switch (effect) {
      case KEEP -> assertThat(after).isEqualTo(before);
      case CLEAR -> assertThat(after).isEqualTo(new AccountPassword.None());
      case FIRST_PROVISIONAL, NEW_PROVISIONAL ->
          assertThat(after).isInstanceOf(Provisional.class).isNotEqualTo(before);
      case CHOSEN -> assertThat(after).isEqualTo(PASSWORD);
    }
  }

  private void bring(long id, AccountState state) {
    TestDirectory.execute(
        pool.dataSource(),
        "update account set state = 'NOT_NOTIFIED', origin = null, password_credential = null,"
            + " password_secret = null, provisional_password = null, provisional_key_id = null,"
            + " provisional_set_at = null, notified_at = null, activated_at = null, frozen_at = null,"
            + " pending_mail = 'a@b.example', pending_mail_at = now() where id = "
            + id);
    for (AccountEvent event : WAYS.get(state)) {
      changes.apply(account(id), AccountChange.withPassword(event, new Chosen("before", "before")));
    }
    assertThat(account(id).progress().state()).isEqualTo(state);
  }

  private ChangeOutcome late(AccountState state, AccountEvent event) {
    bring(PARTNER, state);
    TestDirectory.execute(
        pool.dataSource(),
        "update account set notified_at = notified_at - interval '3 months 1 day' where id = "
            + PARTNER);
    return changes.apply(
        account(PARTNER), AccountChange.withPassword(event, PASSWORD).andMobile("+33639980001"));
  }

  private ChangeOutcome apply(long id, AccountEvent event) {
    return changes.apply(account(id), AccountChange.of(event));
  }

  private AccountSnapshot account(long id) {
    return new Accounts(pool).byId(id).orElseThrow();
  }
}
