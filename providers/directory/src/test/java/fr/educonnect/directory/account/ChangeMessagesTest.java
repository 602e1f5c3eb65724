package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.SmsLimits;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeMessagesTest {

  private static final Chosen PASSWORD = new Chosen("credential", "secret");
  private static final String MOBILE = "+33639980001";
  private static final QueueContext FAMILY =
      new QueueContext("families", "en", Optional.of("0a0b"), Optional.of("portal"));

  private final ProvisionalPasswordCipher cipher =
      new ProvisionalPasswordCipher(new ProvisionalKeyring(Map.of("k", new byte[32]), "k"));

  private DirectoryPool pool;
  private AccountChanges changes;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    changes = TestAccounts.changes(pool, cipher);
    execute("update account set mail = null, mail_confirmed_at = null where id = " + PARTNER);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void anAddressIsAskedToBeValidatedByALinkOfItsOwn() {
    activating("one@example.org");
    assertThat(messages()).containsExactly("MAIL_VALIDATION MAIL one@example.org VALIDATE_MAIL");
    assertThat(rows("select realm, locale, account_id from message"))
        .containsExactly("families en " + PARTNER);
    assertThat(rows("select contact, encode(browser, 'hex'), client_id from proof"))
        .containsExactly("one@example.org 0a0b portal");
  }

  @Test
  void aCorrectedAddressKillsTheLinkOfTheOneBefore() {
    activating("one@example.org");
    forgetMessages();
    apply(PARTNER, AccountChange.of(AccountEvent.CORRECT_MAIL).andMail("two@example.org"));
    assertThat(messages()).containsExactly("MAIL_VALIDATION MAIL two@example.org VALIDATE_MAIL");
    assertThat(rows("select contact from proof")).containsExactly("two@example.org");
    assertThat(account(PARTNER).contacts().pendingMail()).contains("two@example.org");
    forgetMessages();
    apply(PARTNER, AccountChange.of(AccountEvent.RESEND_ACTIVATION_MAIL));
    assertThat(messages()).containsExactly("MAIL_VALIDATION MAIL two@example.org VALIDATE_MAIL");
    assertThat(rows("select contact from proof")).containsExactly("two@example.org");
  }

  @Test
  void anActivationIsConfirmedToItsPersonAndAnnouncedToTheRegistersContacts() {
    registerContacts("'{+33639980002,+33639980003}', '+33639980003', 'register@example.org'");
    activating("one@example.org");
    forgetMessages();
    apply(PARTNER, AccountChange.of(AccountEvent.VALIDATE_MAIL));
    assertThat(messages())
        .containsExactly(
            "ACTIVATION_ANNOUNCED MAIL register@example.org FREEZE",
            "ACTIVATION_ANNOUNCED SMS +33639980002 FREEZE",
            "ACTIVATION_ANNOUNCED SMS +33639980003 FREEZE",
            "ACTIVATION_CONFIRMED MAIL one@example.org -");
    assertThat(rows("select distinct browser is null, client_id is null from proof"))
        .containsExactly("t t");
  }

  @Test
  void everyTextMessageIsCountedAndNoneIsHeldBack() {
    registerContacts("'{+33639980002,+33639980003}', null, 'register@example.org'");
    SmsLimits set = JourneyLimits.DEFAULT.sms();
    Limit nothing = new Limit(0, Duration.ofHours(1));
    SmsLimits usedUp =
        new SmsLimits(
            set.number(), set.device(), set.address(), nothing, 0, set.prices(), set.pause());
    SmsAllowances sms = new SmsAllowances(usedUp, new Subjects(new byte[32]), Clock.systemUTC());
    changes =
        new AccountChanges(
            pool, cipher, new NoticeCosts(new Allowances(pool, allowance -> {}), sms));
    apply(
        PARTNER,
        AccountChange.withPassword(AccountEvent.SELF_REGISTER, PASSWORD).andMobile(MOBILE));
    assertThat(messages()).filteredOn(message -> message.contains(" SMS ")).hasSize(3);
    assertThat(rows("select used from allowance order by used")).containsExactly("3", "150");
  }

  @Test
  void whoeverIsToldByTheAnnouncementIsNotToldTwice() {
    registerContacts("'{" + MOBILE + "}', null, 'ONE@example.org'");
    apply(
        PARTNER,
        AccountChange.withPassword(AccountEvent.SELF_REGISTER, PASSWORD).andMobile(MOBILE));
    assertThat(messages())
        .containsExactly(
            "ACTIVATION_ANNOUNCED MAIL ONE@example.org FREEZE",
            "ACTIVATION_ANNOUNCED SMS " + MOBILE + " FREEZE");
    assertThat(account(PARTNER).contacts().mobile()).contains(MOBILE);
    assertThat(account(PARTNER).contacts().mobileConfirmedAt()).isPresent();
  }

  @Test
  void recordsThatTheRegistersNoLongerHaveAreNotWrittenTo() {
    registerContacts("'{+33639980002}', null, null");
    execute("update source_guardian set removed_on = '2024-01-01'");
    apply(
        PARTNER,
        AccountChange.withPassword(AccountEvent.SELF_REGISTER, PASSWORD).andMobile(MOBILE));
    assertThat(messages()).containsExactly("ACTIVATION_CONFIRMED SMS " + MOBILE + " -");
  }

  @Test
  void aRegistrationDropsTheAddressThatWasNeverValidated() {
    activating("stranger@example.org");
    apply(
        PARTNER,
        AccountChange.withPassword(AccountEvent.SELF_REGISTER, PASSWORD).andMobile(MOBILE));
    assertThat(account(PARTNER).contacts().pendingMail()).isEmpty();
    assertThat(rows("select * from proof where purpose = 'VALIDATE_MAIL'")).isEmpty();
    assertThat(changes.apply(account(PARTNER), AccountChange.of(AccountEvent.VALIDATE_MAIL)))
        .isEqualTo(ChangeOutcome.NO_PENDING_MAIL);
  }

  @Test
  void aStudentIsWrittenToOnlyWhereAnAddressWasGiven() {
    apply(STUDENT, AccountChange.of(AccountEvent.NOTIFY));
    apply(STUDENT, AccountChange.withPassword(AccountEvent.SUBMIT_ACTIVATION, PASSWORD));
    assertThat(messages()).isEmpty();
    execute("update account set pending_mail = 's@example.org', pending_mail_at = now()");
    apply(STUDENT, AccountChange.of(AccountEvent.VALIDATE_MAIL));
    assertThat(messages()).isEmpty();
    apply(STUDENT, AccountChange.of(AccountEvent.RESET_PASSWORD));
    assertThat(messages()).containsExactly("PASSWORD_RESET_BY_SCHOOL MAIL s@example.org -");
  }

  @Test
  void theAddressThatIsReplacedIsTold() {
    pend(GUARDIAN, "new@example.org");
    apply(GUARDIAN, AccountChange.of(AccountEvent.VALIDATE_MAIL));
    assertThat(messages()).containsExactly("MAIL_CHANGED MAIL Martin@example.org REVERT_MAIL");
    forgetMessages();
    pend(GUARDIAN, "New@Example.org");
    apply(GUARDIAN, AccountChange.of(AccountEvent.VALIDATE_MAIL));
    assertThat(messages()).as("the same address").isEmpty();
  }

  @Test
  void aPasswordThatChangesIsTold() {
    apply(GUARDIAN, AccountChange.withPassword(AccountEvent.CHOOSE_PASSWORD, PASSWORD));
    apply(GUARDIAN, AccountChange.of(AccountEvent.NOTIFY_WITH_RESET));
    assertThat(messages())
        .containsExactly(
            "PASSWORD_CHANGED MAIL Martin@example.org REVERT_PASSWORD",
            "PASSWORD_RESET_BY_SCHOOL MAIL Martin@example.org -");
  }

  @Test
  void whoHasNoAddressIsToldOnTheTelephone() {
    execute(
        "update account set mail = null, mail_confirmed_at = null, mobile_confirmed_at = now(),"
            + " mobile = '"
            + MOBILE
            + "' where id = "
            + GUARDIAN);
    apply(GUARDIAN, AccountChange.of(AccountEvent.RESET_PASSWORD));
    assertThat(messages()).containsExactly("PASSWORD_RESET_BY_SCHOOL SMS " + MOBILE + " -");
  }

  @Test
  void nothingIsSentWhereNobodyAsks() {
    assertThat(changes.apply(account(GUARDIAN), AccountChange.of(AccountEvent.RESET_PASSWORD)))
        .isEqualTo(ChangeOutcome.APPLIED);
    assertThat(messages()).isEmpty();
  }

  @Test
  void whatCannotBeToldIsNotDone() {
    AccountSnapshot before = account(GUARDIAN);
    execute("alter table message add check (kind <> 'PASSWORD_RESET_BY_SCHOOL')");
    assertThatThrownBy(() -> apply(GUARDIAN, AccountChange.of(AccountEvent.RESET_PASSWORD)))
        .isInstanceOf(DirectoryException.class);
    assertThat(account(GUARDIAN)).isEqualTo(before);
  }

  @Test
  void whatIsNotDoneIsNotTold() {
    AccountSnapshot stale = account(GUARDIAN);
    apply(GUARDIAN, AccountChange.of(AccountEvent.RESET_PASSWORD));
    forgetMessages();
    AccountChange late = AccountChange.of(AccountEvent.RESET_PASSWORD).in(FAMILY);
    assertThat(changes.apply(stale, late)).isEqualTo(ChangeOutcome.CHANGED_MEANWHILE);
    assertThat(messages()).isEmpty();
  }

  private void activating(String mail) {
    changes.apply(account(PARTNER), AccountChange.of(AccountEvent.NOTIFY));
    apply(
        PARTNER,
        AccountChange.withPassword(AccountEvent.SUBMIT_ACTIVATION, PASSWORD).andMail(mail));
  }

  private void pend(long id, String mail) {
    execute(
        "update account set pending_mail = '%s', pending_mail_at = now() where id = %d"
            .formatted(mail, id));
  }

  private void registerContacts(String values) {
    execute(
        "insert into source_guardian (id, account_id, family_name, first_name, legal_entity,"
            + " content_hash, mobiles, sms_mobile, mail) values (162000000000202, "
            + PARTNER
            + ", 'MARTIN', 'Paule', false, 0, "
            + values
            + ")");
  }

  private void apply(long id, AccountChange change) {
    assertThat(changes.apply(account(id), change.in(FAMILY))).isEqualTo(ChangeOutcome.APPLIED);
  }

  private List<String> messages() {
    return rows(
        "select m.kind, m.channel, m.destination, p.purpose from message m"
            + " left join proof p on p.id = m.proof_id order by 1, 2, 3");
  }

  private void forgetMessages() {
    execute("delete from message");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }

  private AccountSnapshot account(long id) {
    return new Accounts(pool).byId(id).orElseThrow();
  }
}
