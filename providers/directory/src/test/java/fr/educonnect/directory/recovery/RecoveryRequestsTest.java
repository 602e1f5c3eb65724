package fr.educonnect.directory.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.SentStatements;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.directory.proof.Rows;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.proof.ProofKey;
import fr.educonnect.domain.proof.ProofKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecoveryRequestsTest {

  private static final Subjects SUBJECTS = new Subjects(new byte[32]);
  private static final String MOBILE = "+33600000001";

  /** Hours ago. */
  private static final String ASKED =
      "select round(extract(epoch from now() - reset_asked_at) / 3600)::int from account where id = ";

  private DirectoryPool pool;
  private Accounts accounts;
  private RecoveryRequests recovery;
  private Rows rows;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    accounts = new Accounts(pool);
    recovery = recovery(JourneyLimits.DEFAULT.mails());
    rows = new Rows(pool);
    rows.run(
        "update account set mobile = '%s', mobile_confirmed_at = now() where id = %d"
            .formatted(MOBILE, TestAccounts.GUARDIAN));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void sendsALinkToTheConfirmedContact() {
    assertThat(recovery.passwordLink(guardian(), by(Channel.MAIL))).isEqualTo(RecoveryAnswer.SENT);
    assertThat(recovery.passwordLink(guardian(), by(Channel.SMS))).isEqualTo(RecoveryAnswer.SENT);
    assertThat(rows.column("select channel || ' ' || destination from message order by created_at"))
        .containsExactly("MAIL Martin@example.org", "SMS " + MOBILE);
    String newest = "select encode(proof_id, 'hex') from message order by created_at desc limit 1";
    ProofLinks links =
        new ProofLinks(pool, new ProofKeys(new ProofKey(new byte[32]), Optional.empty()));
    assertThat(links.token(rows.one(newest))).isPresent();
    assertThat(rows.one("select count(*) from proof")).as("the older one died").isEqualTo("1");
    assertThat(rows.one(ASKED + TestAccounts.GUARDIAN)).as("nothing for the school").isNull();
  }

  @Test
  void asksTheSchoolWhereNothingCanBeSentOnceADay() {
    rows.run("update account set mail = null, mail_confirmed_at = null where id = 162000000000002");
    recovery.passwordLink(guardian(), by(Channel.MAIL));
    assertThat(rows.one("select count(*) from message")).isEqualTo("0");
    assertThat(rows.one(ASKED + TestAccounts.GUARDIAN)).isEqualTo("0");
    rows.run("update account set reset_asked_at = now() - interval '23 h'");
    recovery.passwordLink(guardian(), by(Channel.MAIL));
    assertThat(rows.one(ASKED + TestAccounts.GUARDIAN)).isEqualTo("23");
    rows.run("update account set reset_asked_at = now() - interval '25 h'");
    recovery.passwordLink(guardian(), by(Channel.MAIL));
    assertThat(rows.one(ASKED + TestAccounts.GUARDIAN)).isEqualTo("0");
  }

  @Test
  void asksNoSchoolForAnAccountThatItCannotReset() {
    recovery.passwordLink(account(TestAccounts.PARTNER), by(Channel.MAIL));
    assertThat(rows.one("select count(*) from message")).isEqualTo("0");
    assertThat(rows.one(ASKED + TestAccounts.PARTNER)).as("never notified").isNull();
  }

  @Test
  void writesToStudentsByMailOnly() {
    rows.run(
        """
        update account set state = 'ACTIVE', activated_at = now(), mail = 'lea@example.org',
          mail_confirmed_at = now(), mobile = '+33600000007', mobile_confirmed_at = now()
        where profile = 'STUDENT'
        """);
    recovery.passwordLink(account(TestAccounts.STUDENT), by(Channel.SMS));
    assertThat(rows.one("select count(*) from message")).isEqualTo("0");
    assertThat(rows.one(ASKED + TestAccounts.STUDENT)).isEqualTo("0");
    recovery.passwordLink(account(TestAccounts.STUDENT), by(Channel.MAIL));
    assertThat(rows.one("select destination from message")).isEqualTo("lea@example.org");
  }

  @Test
  void sendsNothingToAnAddressThatAwaitsItsValidation() {
    rows.run(
        """
        update account set mail = null, mail_confirmed_at = null, mobile = null,
          mobile_confirmed_at = null, pending_mail = 'new@example.org', pending_mail_at = now()
        where state = 'ACTIVE'
        """);
    for (Channel channel : Channel.values()) {
      assertThat(recovery.passwordLink(guardian(), by(channel)))
          .isEqualTo(RecoveryAnswer.NO_CONTACT);
      assertThat(recovery.identifierReminder(List.of(guardian().orElseThrow()), by(channel)))
          .isEqualTo(RecoveryAnswer.NO_CONTACT);
    }
    assertThat(rows.one("select count(*) from message")).isEqualTo("0");
  }

  @Test
  void sendsNothingForAFrozenAccount() {
    rows.run("update account set frozen_at = now() where id = 162000000000002");
    assertThat(recovery.passwordLink(guardian(), by(Channel.MAIL)))
        .isEqualTo(RecoveryAnswer.NO_CONTACT);
    recovery.identifierReminder(List.of(guardian().orElseThrow()), by(Channel.MAIL));
    assertThat(rows.one("select count(*) from message")).isEqualTo("0");
    assertThat(rows.one(ASKED + TestAccounts.GUARDIAN)).isNull();
  }

  @Test
  void remindsEachAccountOfItsIdentifier() {
    recovery.identifierReminder(List.of(guardian().orElseThrow()), by(Channel.SMS));
    assertThat(rows.column("select kind || ' ' || destination || ' ' || account_id from message"))
        .containsExactly("IDENTIFIER_REMINDER " + MOBILE + " " + TestAccounts.GUARDIAN);
    recovery.identifierReminder(List.of(), by(Channel.MAIL));
    assertThat(rows.one("select count(*) from message")).isEqualTo("1");
  }

  @Test
  void costsTheSameStatementsAndSaysTheSameForNobody() {
    recovery.passwordLink(guardian(), by(Channel.MAIL));
    recovery.passwordLink(guardian(), by(Channel.SMS));
    recovery.identifierReminder(List.of(guardian().orElseThrow()), by(Channel.MAIL));
    SentStatements statements = new SentStatements(pool.dataSource());
    Optional<AccountSnapshot> somebody = guardian();
    Optional<AccountSnapshot> silent = account(TestAccounts.PARTNER);
    for (Channel channel : Channel.values()) {
      var real = statements.of(() -> recovery.passwordLink(somebody, by(channel)));
      var nobody = statements.of(() -> recovery.passwordLink(Optional.empty(), by(channel)));
      var nowhere = statements.of(() -> recovery.passwordLink(silent, by(channel)));
      assertThat(nobody).as("%s", channel).isEqualTo(real).isNotEmpty();
      assertThat(nowhere).as("%s", channel).isEqualTo(real);
      var reminder =
          statements.of(
              () -> recovery.identifierReminder(List.of(somebody.orElseThrow()), by(channel)));
      var none = statements.of(() -> recovery.identifierReminder(List.of(), by(channel)));
      assertThat(none).as("%s", channel).isEqualTo(reminder).isNotEmpty();
    }
  }

  @Test
  void whatIsUsedUpOfTheAccountsOwnShowsNobodyAnything() {
    recovery = recovery(new Limit(1, Duration.ofHours(1)));
    assertThat(recovery.passwordLink(guardian(), by(Channel.MAIL))).isEqualTo(RecoveryAnswer.SENT);
    assertThat(recovery.passwordLink(guardian(), by(Channel.MAIL)))
        .isEqualTo(RecoveryAnswer.TOO_MANY_TO_PERSON);
    assertThat(rows.one("select count(*) from message")).isEqualTo("1");
    for (int i = 0; i < 5; i++) {
      assertThat(recovery.passwordLink(guardian(), by(Channel.SMS)))
          .isNotEqualTo(RecoveryAnswer.TOO_MANY);
    }
    assertThat(rows.one("select count(*) from message where channel = 'SMS'")).isEqualTo("3");
  }

  @Test
  void whatStrangersUseUpIsLeftToADeviceThatTheAccountKnows() {
    recovery = recovery(new Limit(1, Duration.ofHours(1)));
    for (int i = 0; i < 5; i++) {
      recovery.passwordLink(guardian(), by(Channel.MAIL));
      recovery.passwordLink(guardian(), by(Channel.SMS));
    }
    String real = "select encode(id, 'hex') from proof where account_id is not null";
    String link = rows.one(real);
    recovery.passwordLink(guardian(), by(Channel.SMS));
    assertThat(rows.one(real)).as("what is not sent kills no link").isEqualTo(link);
    for (Channel channel : Channel.values()) {
      assertThat(recovery.passwordLink(guardian(), atHome(channel))).isEqualTo(RecoveryAnswer.SENT);
    }
    assertThat(rows.one("select count(*) from message where channel = 'MAIL'")).isEqualTo("2");
    assertThat(rows.one("select count(*) from message where channel = 'SMS'")).isEqualTo("4");
  }

  @Test
  void whatIsUsedUpOfEverybodysIsSaidToEverybody() {
    for (int i = 0; i < 60; i++) {
      recovery.passwordLink(Optional.empty(), request(Channel.SMS, "nobody" + i));
    }
    assertThat(recovery.passwordLink(Optional.empty(), request(Channel.SMS, "x")))
        .isEqualTo(RecoveryAnswer.TOO_MANY);
    assertThat(recovery.passwordLink(guardian(), by(Channel.SMS)))
        .isEqualTo(RecoveryAnswer.TOO_MANY);
    assertThat(rows.one("select count(*) from message")).isEqualTo("0");
  }

  private RecoveryRequests recovery(Limit mails) {
    return new RecoveryRequests(
        pool,
        new RecoveryLimits(
            new Allowances(pool, allowance -> {}),
            new SmsAllowances(JourneyLimits.DEFAULT.sms(), SUBJECTS, Clock.systemUTC()),
            SUBJECTS,
            mails));
  }

  private Optional<AccountSnapshot> guardian() {
    return account(TestAccounts.GUARDIAN);
  }

  private Optional<AccountSnapshot> account(long id) {
    return accounts.byId(id);
  }

  private static RecoveryRequest by(Channel channel) {
    return request(channel, "p.martin");
  }

  private static RecoveryRequest atHome(Channel channel) {
    RecoveryRequest any = by(channel);
    return new RecoveryRequest(
        channel, any.typed(), any.context(), any.address(), Optional.of("device/p.martin"));
  }

  private static RecoveryRequest request(Channel channel, String typed) {
    QueueContext context =
        new QueueContext("educonnect", "fr", Optional.of("0a"), Optional.of("portal"));
    return new RecoveryRequest(channel, typed, context, "192.0.2.1", Optional.empty());
  }
}
