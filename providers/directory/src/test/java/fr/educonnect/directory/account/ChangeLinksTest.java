package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.NewLink;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that bring events, links that events kill, and the freeze that one of them brings. */
class ChangeLinksTest {

  private static final QueueContext ASKER =
      new QueueContext("families", "fr", Optional.empty(), Optional.empty());
  private static final String MAIL = "Martin@example.org";

  private final ProvisionalPasswordCipher cipher =
      new ProvisionalPasswordCipher(new ProvisionalKeyring(Map.of("k", new byte[32]), "k"));

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

  @Test
  void aLinkIsUsedOnceAlsoByManyAtOnce() {
    ProofLink link = link(GUARDIAN, ProofPurpose.RECOVER_PASSWORD, MAIL);
    List<ChangeOutcome> outcomes =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> changes.apply(account(GUARDIAN), choose("secret" + i).by(link)))
            .toList();
    assertThat(outcomes).containsOnlyOnce(ChangeOutcome.APPLIED);
    AccountSnapshot after = account(GUARDIAN);
    assertThat(changes.apply(after, choose("late").by(link))).isEqualTo(ChangeOutcome.LINK_DEAD);
    assertThat(account(GUARDIAN)).isEqualTo(after);
  }

  @Test
  void aLinkStaysWhereItsEventIsNotApplied() {
    AccountSnapshot stale = account(GUARDIAN);
    execute("update account set notified_at = now() - interval '1 day' where id = " + GUARDIAN);
    ProofLink link = link(GUARDIAN, ProofPurpose.RECOVER_PASSWORD, MAIL);
    assertThat(changes.apply(stale, choose("new").by(link)))
        .isEqualTo(ChangeOutcome.CHANGED_MEANWHILE);
    assertThat(links()).containsExactly("RECOVER_PASSWORD " + MAIL);
  }

  @Test
  void aLinkWorksForItsOwnAccountOnly() {
    ProofLink link = link(PARTNER, ProofPurpose.RECOVER_PASSWORD, MAIL);
    assertThat(changes.apply(account(GUARDIAN), choose("new").by(link)))
        .isEqualTo(ChangeOutcome.LINK_DEAD);
  }

  @Test
  void aLinkValidatesTheAddressThatItWasSentToAndNoOther() {
    execute(
        "update account set pending_mail = 'two@example.org', pending_mail_at = now() where id = "
            + GUARDIAN);
    ProofLink former = link(GUARDIAN, ProofPurpose.VALIDATE_MAIL, "one@example.org");
    AccountChange validation = AccountChange.of(AccountEvent.VALIDATE_MAIL);
    assertThat(changes.apply(account(GUARDIAN), validation.by(former)))
        .isEqualTo(ChangeOutcome.NO_PENDING_MAIL);
    assertThat(account(GUARDIAN).contacts().mail()).contains(MAIL);
    ProofLink right = link(GUARDIAN, ProofPurpose.VALIDATE_MAIL, "two@example.org");
    assertThat(changes.apply(account(GUARDIAN), validation.by(right)))
        .isEqualTo(ChangeOutcome.APPLIED);
    assertThat(account(GUARDIAN).contacts().mail()).contains("two@example.org");
  }

  @Test
  void aPasswordThatChangesKillsTheLinksThatReplaceIt() {
    link(GUARDIAN, ProofPurpose.RECOVER_PASSWORD, MAIL);
    link(GUARDIAN, ProofPurpose.VALIDATE_MAIL, "two@example.org");
    link(PARTNER, ProofPurpose.RECOVER_PASSWORD, "other@example.org");
    apply(GUARDIAN, choose("new"));
    assertThat(links())
        .containsExactly("RECOVER_PASSWORD other@example.org", "VALIDATE_MAIL two@example.org");
    link(GUARDIAN, ProofPurpose.RECOVER_PASSWORD, MAIL);
    apply(GUARDIAN, AccountChange.of(AccountEvent.RESET_PASSWORD));
    assertThat(links())
        .containsExactly("RECOVER_PASSWORD other@example.org", "VALIDATE_MAIL two@example.org");
  }

  @Test
  void aFrozenAccountTakesNothingButTheDecisionOnIt() {
    ProofLink link = link(GUARDIAN, ProofPurpose.FREEZE, "+33639980002");
    apply(GUARDIAN, AccountChange.of(AccountEvent.FREEZE).by(link));
    assertThat(account(GUARDIAN).progress().frozenAt()).isPresent();
    assertThat(account(GUARDIAN).progress().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(links()).isEmpty();
    for (AccountEvent event : AccountEvent.values()) {
      if (event != AccountEvent.UNFREEZE && event != AccountEvent.START_OVER) {
        AccountSnapshot before = account(GUARDIAN);
        assertThat(changes.apply(before, AccountChange.of(event)))
            .as("%s", event)
            .isEqualTo(ChangeOutcome.NOT_IN_THIS_STATE);
        assertThat(account(GUARDIAN)).isEqualTo(before);
      }
    }
    AccountPassword password = account(GUARDIAN).password();
    apply(GUARDIAN, AccountChange.of(AccountEvent.UNFREEZE));
    assertThat(account(GUARDIAN).progress().frozenAt()).isEmpty();
    assertThat(account(GUARDIAN).password()).isEqualTo(password);
  }

  @Test
  void startingOverLeavesNothingOfTheActivation() {
    link(GUARDIAN, ProofPurpose.FREEZE, "+33639980002");
    link(GUARDIAN, ProofPurpose.FREEZE, "+33639980003");
    execute(
        "update account set mobile = '+33639980009', mobile_confirmed_at = now(),"
            + " pending_mail = 'p@example.org', pending_mail_at = now(), last_sign_in_at = now(),"
            + " reset_asked_at = now() where id = "
            + GUARDIAN
            + ";insert into guardian_link (account_id, student_id, status, decided_at, reported_at,"
            + " in_register) values (162000000000002, 1, 'REPORTED', now(), now(), true),"
            + " (162000000000002, 2, 'CONFIRMED', now(), now(), true),"
            + " (162000000000002, 3, 'CONFIRMED', now(), null, false);"
            + "insert into birth_date_proof (account_id, wrong_total, closed_at) values ("
            + GUARDIAN
            + ", 15, now())");
    apply(GUARDIAN, AccountChange.of(AccountEvent.FREEZE));
    apply(GUARDIAN, AccountChange.of(AccountEvent.START_OVER));
    AccountSnapshot after = account(GUARDIAN);
    assertThat(after.loginId()).isEqualTo("p.martin");
    assertThat(after.password()).isEqualTo(new AccountPassword.None());
    assertThat(after.progress())
        .isEqualTo(
            new AccountProgress(
                AccountState.NOT_NOTIFIED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(after.contacts())
        .isEqualTo(
            new AccountContacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(links()).isEmpty();
    assertThat(rows("select * from birth_date_proof")).isEmpty();
    assertThat(
            rows(
                "select student_id, status, reported_at is not null from guardian_link"
                    + " where account_id = 162000000000002 order by 1"))
        .containsExactly("1 PROPOSED t", "2 PROPOSED f", "162000000000009 PROPOSED f");
  }

  private void apply(long id, AccountChange change) {
    assertThat(changes.apply(account(id), change)).isEqualTo(ChangeOutcome.APPLIED);
  }

  private static AccountChange choose(String secret) {
    return AccountChange.withPassword(AccountEvent.CHOOSE_PASSWORD, new Chosen("{}", secret));
  }

  private ProofLink link(long account, ProofPurpose purpose, String contact) {
    String id =
        pool.transaction(
            connection ->
                ProofLinks.write(
                    connection,
                    new NewLink(purpose, Optional.of(account), Optional.of(contact), ASKER)));
    return new ProofLink(
        id,
        purpose,
        account,
        Optional.of(contact),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.now().plusSeconds(60));
  }

  private List<String> links() {
    return rows("select purpose, contact from proof order by 1, 2");
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
