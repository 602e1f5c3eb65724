package fr.educonnect.directory.franceconnect;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.franceconnect.NameAgreement;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Identities of FranceConnect: linked, replaced, put back, forgotten; always one to one. */
class FranceConnectLinksTest {

  private static final QueueContext ASKER =
      new QueueContext("families", "fr", Optional.empty(), Optional.empty());
  private static final String MOBILE = "+33612345678";
  private static final IdentitySubjects SUBJECTS = new IdentitySubjects(new byte[32]);
  private static final IdentitySubject FIRST = SUBJECTS.of("first");
  private static final IdentitySubject SECOND = SUBJECTS.of("second");
  private static final IdentitySubject THIRD = SUBJECTS.of("third");
  private static final String THREE_DAYS_GO_BY =
      """
      update franceconnect_identity set replaced_at = now() - interval '73 hours'
      where replaced_at is not null
      """;

  private final ProvisionalPasswordCipher cipher =
      new ProvisionalPasswordCipher(new ProvisionalKeyring(Map.of("k", new byte[32]), "k"));

  private DirectoryPool pool;
  private AccountChanges changes;
  private FranceConnectLinks links;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    changes = TestAccounts.changes(pool, cipher);
    links = new FranceConnectLinks(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void activatesAndLeavesNothingOfAnotherWayIn() {
    changes.apply(account(PARTNER), AccountChange.of(AccountEvent.NOTIFY));
    execute("update account set pending_mail = 'x@y.fr', pending_mail_at = now()");
    assertThat(link(PARTNER, FIRST)).isEqualTo(ChangeOutcome.APPLIED);
    AccountSnapshot after = account(PARTNER);
    assertThat(after.progress().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(after.progress().origin()).contains(AccountOrigin.FRANCECONNECT);
    assertThat(after.password()).isEqualTo(new AccountPassword.None());
    assertThat(after.contacts().pendingMail()).isEmpty();
    assertThat(after.contacts().mobile()).contains(MOBILE);
    assertThat(after.franceConnect().orElseThrow().subject()).isEqualTo(FIRST);
    assertThat(links.account(FIRST)).hasValue(PARTNER);
  }

  @Test
  void onlyLinksAnAccountThatIsActive() {
    AccountSnapshot before = account(GUARDIAN);
    assertThat(link(GUARDIAN, FIRST)).isEqualTo(ChangeOutcome.APPLIED);
    AccountSnapshot after = account(GUARDIAN);
    assertThat(after.progress()).isEqualTo(before.progress());
    assertThat(after.password()).isEqualTo(before.password());
    assertThat(after.contacts()).isEqualTo(before.contacts());
    assertThat(links.account(FIRST)).hasValue(GUARDIAN);
    assertThat(messages()).containsExactly("FRANCECONNECT_LINKED Martin@example.org");
    assertThat(proofs()).containsExactly("UNLINK_FRANCECONNECT");
  }

  @Test
  void everyConfirmedContactIsToldAndCanUndo() {
    execute("update account set mobile = '+33612345679', mobile_confirmed_at = now()");
    link(GUARDIAN, FIRST);
    assertThat(messages())
        .containsExactly(
            "FRANCECONNECT_LINKED +33612345679", "FRANCECONNECT_LINKED Martin@example.org");
    assertThat(proofs()).containsExactly("UNLINK_FRANCECONNECT", "UNLINK_FRANCECONNECT");
  }

  @Test
  void opensAnAccountInPlaceOfAPasswordAfterAnOlderAccount() {
    AccountChange over =
        AccountChange.of(AccountEvent.TRANSITION_ENT)
            .andIdentity(new ComingIdentity(FIRST, NameAgreement.FIRST));
    assertThat(changes.apply(account(PARTNER), over)).isEqualTo(ChangeOutcome.APPLIED);
    AccountSnapshot after = account(PARTNER);
    assertThat(after.progress().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(after.progress().origin()).contains(AccountOrigin.ENT);
    assertThat(after.password()).isEqualTo(new AccountPassword.None());
    assertThat(links.account(FIRST)).hasValue(PARTNER);
  }

  @Test
  void neverLinksAStudent() {
    assertThat(link(STUDENT, FIRST)).isEqualTo(ChangeOutcome.NOT_IN_THIS_STATE);
    assertThat(links.account(FIRST)).isEmpty();
  }

  @Test
  void anIdentityHasOneAccount() {
    link(GUARDIAN, FIRST);
    assertThat(link(PARTNER, FIRST)).isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    assertThat(account(PARTNER).progress().state()).isEqualTo(AccountState.NOT_NOTIFIED);
    assertThatThrownBy(() -> insert(PARTNER, FIRST)).hasStackTraceContaining("pkey");
    assertThatThrownBy(() -> insert(GUARDIAN, SECOND))
        .hasStackTraceContaining("franceconnect_identity_account");
  }

  @Test
  void manyAtOnceLinkOneAccountOnly() {
    List<ChangeOutcome> outcomes =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> link(i % 2 == 0 ? GUARDIAN : PARTNER, FIRST))
            .toList();
    assertThat(outcomes).contains(ChangeOutcome.APPLIED);
    assertThat(rows("select account_id::text from franceconnect_identity")).hasSize(1);
  }

  @Test
  void anotherIdentityOfTheSameNameTakesItsPlaceAndIsUndone() {
    link(GUARDIAN, FIRST);
    assertThat(apply(GUARDIAN, SECOND, NameAgreement.ONE))
        .isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    assertThat(link(GUARDIAN, SECOND)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(links.account(SECOND)).hasValue(GUARDIAN);
    assertThat(links.account(FIRST)).isEmpty();
    assertThat(link(PARTNER, FIRST)).isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    assertThat(link(GUARDIAN, THIRD)).isEqualTo(ChangeOutcome.IDENTITY_REFUSED);
    ProofLink undo = undoLink(GUARDIAN);
    assertThat(links.undo(undo)).isTrue();
    assertThat(links.account(FIRST)).hasValue(GUARDIAN);
    assertThat(links.account(SECOND)).isEmpty();
    assertThat(proofs()).isEmpty();
    assertThat(links.undo(undo)).isFalse();
    assertThat(links.account(FIRST)).hasValue(GUARDIAN);
  }

  @Test
  void theFormerIdentityComesBackByItselfAndTellsNobody() {
    link(GUARDIAN, FIRST);
    link(GUARDIAN, SECOND);
    execute("delete from message");
    assertThat(apply(GUARDIAN, FIRST, NameAgreement.NONE)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(links.account(FIRST)).hasValue(GUARDIAN);
    assertThat(links.account(SECOND)).isEmpty();
    assertThat(messages()).isEmpty();
    assertThat(proofs()).isEmpty();
  }

  @Test
  void afterThreeDaysNothingIsLeftOfAReplacedIdentity() {
    link(GUARDIAN, FIRST);
    link(GUARDIAN, SECOND);
    assertThat(links.erase()).isZero();
    execute(THREE_DAYS_GO_BY);
    assertThat(links.undoReplacement(GUARDIAN)).isFalse();
    assertThat(links.account(SECOND)).hasValue(GUARDIAN);
    assertThat(links.replaced()).isEqualTo(1);
    assertThat(links.erase()).isEqualTo(1);
    assertThat(link(GUARDIAN, THIRD)).isEqualTo(ChangeOutcome.APPLIED);
  }

  @Test
  void anIdentityReplacedLongAgoIsFreeAlsoBeforeItIsErased() {
    link(GUARDIAN, FIRST);
    link(GUARDIAN, SECOND);
    execute(THREE_DAYS_GO_BY);
    assertThat(link(PARTNER, FIRST)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(links.account(FIRST)).hasValue(PARTNER);
  }

  @Test
  void theAssistanceTeamUndoesAndUnlinks() {
    link(GUARDIAN, FIRST);
    assertThat(links.undoReplacement(GUARDIAN)).isFalse();
    link(GUARDIAN, SECOND);
    assertThat(links.undoReplacement(GUARDIAN)).isTrue();
    assertThat(links.account(FIRST)).hasValue(GUARDIAN);
    assertThat(ended()).containsExactly(GUARDIAN);
    assertThat(links.unlink(GUARDIAN)).isTrue();
    assertThat(links.unlink(GUARDIAN)).isFalse();
    assertThat(ended()).containsExactly(GUARDIAN);
    assertThat(account(GUARDIAN).franceConnect()).isEmpty();
  }

  @Test
  void itsPersonUnlinksItAndEveryContactIsTold() {
    execute("update account set mobile = '+33612345679', mobile_confirmed_at = now()");
    link(GUARDIAN, FIRST);
    link(GUARDIAN, SECOND);
    execute("delete from message");
    AccountSnapshot before = account(GUARDIAN);
    assertThat(unlink(GUARDIAN)).isEqualTo(ChangeOutcome.APPLIED);
    assertThat(account(GUARDIAN).franceConnect()).isEmpty();
    assertThat(account(GUARDIAN).password()).isEqualTo(before.password());
    assertThat(messages())
        .containsExactly(
            "FRANCECONNECT_UNLINKED +33612345679", "FRANCECONNECT_UNLINKED Martin@example.org");
    assertThat(proofs()).containsExactly("REVERT_FRANCECONNECT", "REVERT_FRANCECONNECT");
    assertThat(rows("select 'x' from franceconnect_identity")).isEmpty();
  }

  @Test
  void theOnlyWayInIsNotUnlinked() {
    link(PARTNER, FIRST);
    assertThat(unlink(PARTNER)).isEqualTo(ChangeOutcome.NOT_IN_THIS_STATE);
    execute(
        "update account set provisional_password = '\\x01', provisional_key_id = 'k',"
            + " provisional_set_at = now() where id = "
            + PARTNER);
    assertThat(unlink(PARTNER)).isEqualTo(ChangeOutcome.NOT_IN_THIS_STATE);
    assertThat(links.account(FIRST)).hasValue(PARTNER);
  }

  @Test
  void startingOverForgetsTheIdentity() {
    link(PARTNER, FIRST);
    changes.apply(account(PARTNER), AccountChange.of(AccountEvent.FREEZE));
    changes.apply(account(PARTNER), AccountChange.of(AccountEvent.START_OVER));
    assertThat(links.account(FIRST)).isEmpty();
    assertThat(account(PARTNER).progress().state()).isEqualTo(AccountState.NOT_NOTIFIED);
  }

  @Test
  void anEventWithoutItsIdentityLinksNothing() {
    AccountChange change = AccountChange.of(AccountEvent.LINK_FRANCECONNECT).andMobile(MOBILE);
    assertThatThrownBy(() -> changes.apply(account(PARTNER), change))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ChangeOutcome link(long account, IdentitySubject identity) {
    return apply(account, identity, NameAgreement.FIRST);
  }

  private ChangeOutcome apply(long account, IdentitySubject identity, NameAgreement names) {
    return changes.apply(
        account(account),
        AccountChange.of(AccountEvent.LINK_FRANCECONNECT)
            .andMobile(MOBILE)
            .andIdentity(new ComingIdentity(identity, names))
            .in(ASKER));
  }

  private ChangeOutcome unlink(long account) {
    return changes.apply(
        account(account), AccountChange.of(AccountEvent.UNLINK_FRANCECONNECT).in(ASKER));
  }

  private List<Long> ended() {
    List<Long> accounts = new ArrayList<>();
    SessionEnds ends = new SessionEnds(pool);
    assertThatThrownBy(
            () ->
                ends.takeNext(
                    (account, by) -> {
                      throw new IllegalStateException("no server");
                    }))
        .hasMessage("no server");
    while (ends.takeNext((account, by) -> accounts.add(account))) {
      assertThat(accounts).hasSizeLessThan(10);
    }
    return accounts;
  }

  private void insert(long account, IdentitySubject identity) {
    execute(
        "insert into franceconnect_identity values ('\\x%s', %d)"
            .formatted(identity.hash(), account));
  }

  private ProofLink undoLink(long account) {
    String id =
        rows("select encode(id, 'hex') from proof where purpose = 'UNLINK_FRANCECONNECT'").get(0);
    return new ProofLink(
        id,
        ProofPurpose.UNLINK_FRANCECONNECT,
        account,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.MAX);
  }

  private List<String> messages() {
    return rows("select kind || ' ' || destination from message order by 1");
  }

  private List<String> proofs() {
    return rows("select purpose from proof order by 1");
  }

  private AccountSnapshot account(long id) {
    return new Accounts(pool).byId(id).orElseThrow();
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
