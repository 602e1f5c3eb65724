package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contacts that change, the old ones that are told, and what they take back. */
class ChangeRevertsTest {

  private static final String MAIL = "Martin@example.org";
  private static final String OLD = "+33639980001";
  private static final String NEW = "+33639980002";
  private static final QueueContext ASKER =
      new QueueContext("families", "fr", Optional.of("0a"), Optional.of("portal"));

  private final ProvisionalPasswordCipher cipher =
      new ProvisionalPasswordCipher(new ProvisionalKeyring(Map.of("k", new byte[32]), "k"));

  private DirectoryPool pool;
  private AccountChanges changes;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    changes = TestAccounts.changes(pool, cipher);
    execute(
        "update account set mobile = '"
            + OLD
            + "', mobile_confirmed_at = now() where id = "
            + GUARDIAN);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void anotherAddressWaitsBesideTheConfirmedOne() {
    apply(AccountChange.of(AccountEvent.CHANGE_MAIL).andMail("new@example.org"));
    assertThat(contacts().mail()).contains(MAIL);
    assertThat(contacts().pendingMail()).contains("new@example.org");
    assertThat(messages()).containsExactly("MAIL_VALIDATION MAIL new@example.org");
  }

  @Test
  void theOldAddressPutsItselfBackAndKillsWhatCameAfter() {
    changeMail("new@example.org");
    ProofLink first = revert(ProofPurpose.REVERT_MAIL);
    assertThat(first.former()).contains(MAIL);
    changeMail("third@example.org");
    assertThat(links()).hasSize(2);
    apply(AccountChange.of(AccountEvent.CHANGE_MAIL).andMail("fourth@example.org"));
    putBack(AccountEvent.REVERT_MAIL, first);
    assertThat(contacts().mail()).contains(MAIL);
    assertThat(contacts().mailConfirmedAt()).isPresent();
    assertThat(contacts().pendingMail()).isEmpty();
    assertThat(links()).isEmpty();
    assertThat(withdrawn()).containsExactly("CONTACT_WITHDRAWN MAIL third@example.org");
    assertThat(outcome(AccountEvent.REVERT_MAIL, first)).isEqualTo(ChangeOutcome.LINK_DEAD);
  }

  @Test
  void anOlderLinkOutlivesARevert() {
    changeMail("new@example.org");
    changeMail("third@example.org");
    ProofLink second = revert(ProofPurpose.REVERT_MAIL);
    putBack(AccountEvent.REVERT_MAIL, second);
    assertThat(contacts().mail()).contains("new@example.org");
    assertThat(links()).containsExactly("REVERT_MAIL " + MAIL);
  }

  @Test
  void whereThereWasNoAddressTheTelephoneIsToldAndTakesItAway() {
    execute("update account set mail = null, mail_confirmed_at = null where id = " + GUARDIAN);
    changeMail("new@example.org");
    assertThat(messages()).contains("MAIL_CHANGED SMS " + OLD);
    ProofLink link = revert(ProofPurpose.REVERT_MAIL);
    assertThat(link.former()).isEmpty();
    putBack(AccountEvent.REVERT_MAIL, link);
    assertThat(contacts().mail()).isEmpty();
    assertThat(withdrawn()).containsExactly("CONTACT_WITHDRAWN MAIL new@example.org");
  }

  @Test
  void theOldTelephoneIsToldAndPutsItselfBack() {
    changeMobile();
    assertThat(contacts().mobile()).contains(NEW);
    assertThat(messages()).containsExactly("MOBILE_CHANGED SMS " + OLD);
    ProofLink link = revert(ProofPurpose.REVERT_MOBILE);
    apply(
        AccountChange.of(AccountEvent.REVERT_MOBILE)
            .andMobile(link.former().orElseThrow())
            .by(link));
    assertThat(contacts().mobile()).contains(OLD);
    assertThat(contacts().mail()).contains(MAIL);
    assertThat(withdrawn()).containsExactly("CONTACT_WITHDRAWN SMS " + NEW);
  }

  @Test
  void whereThereWasNoTelephoneTheAddressIsToldAndTakesItAway() {
    execute("update account set mobile = null, mobile_confirmed_at = null where id = " + GUARDIAN);
    changeMobile();
    assertThat(messages()).containsExactly("MOBILE_CHANGED MAIL " + MAIL);
    apply(AccountChange.of(AccountEvent.REVERT_MOBILE).by(revert(ProofPurpose.REVERT_MOBILE)));
    assertThat(contacts().mobile()).isEmpty();
  }

  @Test
  void aTelephoneLeavesAnAddressThatWaitsAlone() {
    apply(AccountChange.of(AccountEvent.CHANGE_MAIL).andMail("new@example.org"));
    changeMobile();
    assertThat(contacts().pendingMail()).contains("new@example.org");
    assertThat(links()).contains("VALIDATE_MAIL new@example.org");
  }

  @Test
  void nobodyKnowsThePasswordThatTakesTheStrangersPlace() {
    apply(AccountChange.of(AccountEvent.REVERT_PASSWORD));
    assertThat(account().password()).isInstanceOf(AccountPassword.Provisional.class);
    assertThat(messages())
        .containsExactlyInAnyOrder(
            "PASSWORD_WITHDRAWN MAIL " + MAIL, "PASSWORD_WITHDRAWN SMS " + OLD);
  }

  private void changeMail(String address) {
    apply(AccountChange.of(AccountEvent.CHANGE_MAIL).andMail(address));
    apply(AccountChange.of(AccountEvent.VALIDATE_MAIL));
  }

  private void changeMobile() {
    apply(AccountChange.of(AccountEvent.CHANGE_MOBILE).andMobile(NEW));
  }

  private void putBack(AccountEvent event, ProofLink link) {
    assertThat(outcome(event, link)).isEqualTo(ChangeOutcome.APPLIED);
  }

  private ChangeOutcome outcome(AccountEvent event, ProofLink link) {
    AccountChange change = AccountChange.of(event).by(link).in(ASKER);
    return changes.apply(account(), link.former().map(change::andMail).orElse(change));
  }

  private void apply(AccountChange change) {
    assertThat(changes.apply(account(), change.in(ASKER))).isEqualTo(ChangeOutcome.APPLIED);
  }

  private AccountSnapshot account() {
    return new Accounts(pool).byId(GUARDIAN).orElseThrow();
  }

  private AccountContacts contacts() {
    return account().contacts();
  }

  // The newest link of the purpose, as the page of links reads it.
  private ProofLink revert(ProofPurpose purpose) {
    String[] row =
        rows("select encode(id, 'hex'), coalesce(former, '-'), extract(epoch from expires_at)"
                + " from proof where purpose = '"
                + purpose
                + "' order by sent_at desc limit 1")
            .get(0)
            .split(" ", -1);
    return new ProofLink(
        row[0],
        purpose,
        GUARDIAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(row[1]).filter(former -> !former.equals("-")),
        Instant.ofEpochMilli((long) (Double.parseDouble(row[2]) * 1000)));
  }

  private List<String> messages() {
    return rows("select kind, channel, destination from message order by created_at, kind");
  }

  private List<String> withdrawn() {
    return messages().stream().filter(message -> message.contains("WITHDRAWN")).toList();
  }

  private List<String> links() {
    return rows("select purpose, contact from proof order by sent_at");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
