package fr.educonnect.directory.franceconnect;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.franceconnect.NameAgreement;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An identity that was unlinked, and the contacts that have it open the account again. */
class UnlinkRevertTest {

  private static final QueueContext ASKER =
      new QueueContext("families", "fr", Optional.of("0a"), Optional.of("portal"));
  private static final IdentitySubjects SUBJECTS = new IdentitySubjects(new byte[32]);
  private static final IdentitySubject OWN = SUBJECTS.of("own");
  private static final IdentitySubject OTHER = SUBJECTS.of("other");

  private DirectoryPool pool;
  private AccountChanges changes;
  private FranceConnectLinks links;

  @BeforeEach
  void unlink() {
    pool = TestAccounts.open();
    changes =
        TestAccounts.changes(
            pool,
            new ProvisionalPasswordCipher(new ProvisionalKeyring(Map.of("k", new byte[32]), "k")));
    links = new FranceConnectLinks(pool);
    execute(
        "update account set mobile = '+33612345679', mobile_confirmed_at = now() where id = "
            + GUARDIAN);
    link(GUARDIAN, OWN);
    apply(GUARDIAN, AccountChange.of(AccountEvent.UNLINK_FRANCECONNECT));
    execute("delete from message");
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void everyContactHasALinkAndTheFirstOneUsedKillsTheOthers() {
    assertThat(proofs()).containsExactly("REVERT_FRANCECONNECT", "REVERT_FRANCECONNECT");
    ProofLink link = revertLink();
    assertThat(revert(link)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(links.account(OWN)).hasValue(GUARDIAN);
    assertThat(proofs()).containsExactly("UNLINK_FRANCECONNECT", "UNLINK_FRANCECONNECT");
    assertThat(rows("select kind || ' ' || destination from message order by 1"))
        .containsExactly(
            "FRANCECONNECT_LINKED +33612345679", "FRANCECONNECT_LINKED Martin@example.org");
    assertThat(revert(link)).isEqualTo(ChangeOutcome.LINK_DEAD);
  }

  @Test
  void anotherIdentityThatTheAccountHasMeanwhileStays() {
    ProofLink link = revertLink();
    link(GUARDIAN, OTHER);
    assertThat(revert(link)).isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    assertThat(links.account(OTHER)).hasValue(GUARDIAN);
    assertThat(links.account(OWN)).isEmpty();
    assertThat(proofs()).as("can be tried again").contains("REVERT_FRANCECONNECT");
  }

  @Test
  void anIdentityThatIsAnotherAccountsMeanwhileStaysThere() {
    link(PARTNER, OWN);
    assertThat(revert(revertLink())).isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    assertThat(links.account(OWN)).hasValue(PARTNER);
  }

  @Test
  void anIdentityThatWasReplacedInAnotherAccountIsFreeOnlyAfterThreeDays() {
    link(PARTNER, OWN);
    link(PARTNER, OTHER);
    ProofLink link = revertLink();
    assertThat(revert(link)).isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    execute(
        "update franceconnect_identity set replaced_at = now() - interval '73 hours'"
            + " where replaced_at is not null");
    assertThat(revert(link)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(links.account(OWN)).hasValue(GUARDIAN);
    assertThat(links.account(OTHER)).hasValue(PARTNER);
  }

  @Test
  void afterAWeekNothingIsLeftOfIt() {
    ProofLink link = revertLink();
    execute("update proof set expires_at = expires_at - interval '7 days'");
    assertThat(revert(link)).isEqualTo(ChangeOutcome.LINK_DEAD);
    assertThat(links.account(OWN)).isEmpty();
  }

  @Test
  void theAssistanceTeamsWordIsTheLast() {
    link(GUARDIAN, OTHER);
    ProofLink link = revertLink();
    links.unlink(GUARDIAN);
    assertThat(revert(link)).isEqualTo(ChangeOutcome.LINK_DEAD);
    assertThat(links.account(OWN)).isEmpty();
  }

  private ChangeOutcome revert(ProofLink link) {
    return changes.apply(
        new Accounts(pool).byId(GUARDIAN).orElseThrow(),
        AccountChange.of(AccountEvent.REVERT_FRANCECONNECT).by(link).in(ASKER));
  }

  private void link(long account, IdentitySubject identity) {
    apply(
        account,
        AccountChange.of(AccountEvent.LINK_FRANCECONNECT)
            .andMobile("+33612345678")
            .andIdentity(new ComingIdentity(identity, NameAgreement.FIRST)));
  }

  private void apply(long account, AccountChange change) {
    assertThat(changes.apply(new Accounts(pool).byId(account).orElseThrow(), change.in(ASKER)))
        .isEqualTo(ChangeOutcome.APPLIED);
  }

  private ProofLink revertLink() {
    String[] row =
        rows("select encode(id, 'hex'), former from proof where purpose = 'REVERT_FRANCECONNECT'")
            .get(0)
            .split(" ", -1);
    return new ProofLink(
        row[0],
        ProofPurpose.REVERT_FRANCECONNECT,
        GUARDIAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(row[1]),
        Instant.now().plus(7, ChronoUnit.DAYS).minusSeconds(60));
  }

  private List<String> proofs() {
    return rows("select purpose from proof where account_id = " + GUARDIAN + " order by 1");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
