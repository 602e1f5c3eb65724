package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.Alias;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.account.FamilyLookup;
import fr.educonnect.directory.account.FamilyViews;
import fr.educonnect.directory.account.SignInDirectory;
import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directory.join.JoinExpiry;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditFilter;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.join.JoinRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two accounts of one guardian that are joined, and what comes of an undoing. */
class JoinedAccountsTest {

  private final JoinedFamily family = new JoinedFamily();
  private final Accounts accounts = new Accounts(family.pool);

  @AfterEach
  void close() {
    family.close();
  }

  @Test
  void theKeptAccountTakesChildrenRecordsIdentifierAndMissingContacts() {
    decide(family.kept, 21, "CONFIRMED", "2026-09-01");
    decide(family.other, 20, "CONFIRMED", "2026-09-02");
    AccountSnapshot before = family.account(family.kept);
    assertThat(family.join(JoinProof.PASSWORD)).isEmpty();

    AccountSnapshot kept = family.account(family.kept);
    assertThat(family.links(family.kept))
        .containsExactly("20 CONFIRMED t", "21 CONFIRMED t", "31 PROPOSED t");
    assertThat(kept.sources()).hasSize(2);
    assertThat(kept.loginId()).isEqualTo("a.diallo");
    assertThat(kept.password()).isEqualTo(before.password());
    assertThat(kept.contacts().mail()).contains("awa@example.org");
    assertThat(kept.contacts().mobile()).contains("+33600000002");
    assertThat(aliases())
        .singleElement()
        .satisfies(alias -> assertThat(alias.loginId()).isEqualTo("a.sarr"))
        .satisfies(alias -> assertThat(alias.formerId()).isEqualTo(family.other))
        .satisfies(alias -> assertThat(alias.separable()).isTrue());
    assertThat(family.tables.rowsThatLeadNowhere()).isEmpty();
  }

  @Test
  void theOtherAccountIsFoundNoMoreAndItsIdentifierLeadsToTheKeptOne() {
    family.join(JoinProof.PASSWORD);
    assertThat(accounts.byId(family.other)).isEmpty();
    assertThat(family.reads.account(family.other)).isPresent();
    assertThat(family.tables.rows("select account_id from session_end"))
        .containsExactly(Long.toString(family.other));
    assertThat(accounts.byLoginPrefix("a.sarr", 0, 9)).isEmpty();
    assertThat(accounts.countByLoginPrefix("a.sarr")).isZero();
    assertThat(accounts.byLoginId("a.sarr").orElseThrow().id()).isEqualTo(family.kept);
    assertThat(new FamilyLookup(family.pool).byLogin("a.sarr").orElseThrow().id())
        .isEqualTo(family.kept);
    assertThat(signIn("a.sarr")).contains(family.kept);
    assertThat(signIn("a.diallo")).contains(family.kept);
    assertThat(signIn("a.nobody")).isEmpty();
  }

  @Test
  void nothingChangesAnAccountThatWasReadBeforeItWasJoined() {
    AccountSnapshot other = family.account(family.other);
    family.join(JoinProof.PASSWORD);
    AccountChange change =
        AccountChange.withPassword(AccountEvent.CHOOSE_PASSWORD, new Chosen("{}", "new"));
    assertThat(new AccountChanges(family.pool).apply(other, change))
        .isEqualTo(ChangeOutcome.CHANGED_MEANWHILE);
  }

  @ParameterizedTest
  @EnumSource(JoinProof.class)
  void anUndoingRestoresBothExactly(JoinProof proof) {
    decide(family.kept, 20, "REPORTED", "2026-09-03");
    decide(family.kept, 21, "CONFIRMED", "2026-09-01");
    decide(family.other, 20, "CONFIRMED", "2026-09-02");
    if (proof == JoinProof.MOBILE_AND_DATES) {
      family.execute("update account set family_name = 'SARR' where id = " + family.kept);
    }
    List<String> before = family.state();
    assertThat(family.join(proof)).isEmpty();
    assertThat(family.state()).isNotEqualTo(before);
    assertThat(family.undo()).isTrue();
    assertThat(family.state()).isEqualTo(before);
    assertThat(family.undo()).as("again").isFalse();
  }

  @Test
  void whatTheJoinedAccountBroughtIsGoneWithItWhateverWasDecidedMeanwhile() {
    family.join(JoinProof.PASSWORD);
    decide(family.kept, 31, "CONFIRMED", "2026-11-01");
    decide(family.kept, 20, "CONFIRMED", "2026-11-01");
    decide(family.kept, 21, "CONFIRMED", "2026-11-01");
    family.undo();
    assertThat(family.links(family.kept)).containsExactly("20 PROPOSED t", "21 CONFIRMED t");
    assertThat(family.links(family.other)).containsExactly("20 PROPOSED t", "31 PROPOSED t");
  }

  @Test
  void anAccountNeverActivatedBringsNothingThatIsSettled() {
    decide(family.other, 31, "CONFIRMED", "2026-09-01");
    family.execute(
        "update account set state = 'ACTIVATING', activated_at = null where id = " + family.other);
    List<String> before = family.state();
    assertThat(family.join(JoinProof.PASSWORD)).isEmpty();
    assertThat(family.links(family.kept)).contains("31 PROPOSED t");
    assertThat(family.account(family.kept).contacts().mobile()).isEmpty();
    family.undo();
    assertThat(family.state()).isEqualTo(before);
  }

  @Test
  void twoJoinsAreUndoneInEitherOrder() {
    long third = aThirdAccount();
    List<String> before = family.state();
    for (List<Long> order : List.of(List.of(family.other, third), List.of(third, family.other))) {
      family.join(JoinProof.PASSWORD);
      assertThat(join(family.kept, third, JoinProof.ASSISTANCE)).isEmpty();
      assertThat(family.links(family.kept)).contains("20 CONFIRMED t");
      order.forEach(id -> family.joins.undo(id, JoinedFamily.ASKER, Optional.empty()));
      assertThat(family.state()).as("%s", order).isEqualTo(before);
    }
    family.join(JoinProof.PASSWORD);
    join(family.kept, third, JoinProof.ASSISTANCE);
    family.undo();
    assertThat(family.links(family.kept)).as("the third's").contains("20 CONFIRMED t");
  }

  @Test
  void anAccountThatHasJoinedAnotherIsJoinedOnlyOnceThatIsFinal() {
    long third = aThirdAccount();
    assertThat(join(family.other, third, JoinProof.ASSISTANCE)).isEmpty();
    assertThat(family.join(JoinProof.ASSISTANCE)).contains(JoinRefusal.OTHER_HAS_JOINED);
    aMonthLater();
    List<String> before = family.state();
    assertThat(family.join(JoinProof.ASSISTANCE)).isEmpty();
    assertThat(aliases()).extracting(Alias::separable).containsExactly(false, true);
    assertThat(family.account(family.kept).sources()).hasSize(3);
    family.undo();
    assertThat(family.state()).isEqualTo(before);
  }

  @Test
  void afterThirtyDaysTheRestIsErasedAndTheAliasStays() {
    family.join(JoinProof.PASSWORD);
    JoinExpiry expiry = new JoinExpiry(family.pool);
    assertThat(expiry.due(Instant.now())).isZero();
    assertThat(expiry.erase(Instant.now())).isZero();
    family.execute("update account_join set joined_at = now() - interval '30 days 1 minute'");
    assertThat(family.undo()).as("too late, whether or not the job ran").isFalse();
    assertThat(expiry.due(Instant.now())).isEqualTo(1);
    assertThat(expiry.erase(Instant.now())).isEqualTo(1);
    assertThat(expiry.erase(Instant.now())).isZero();
    assertThat(
            family.tables.rows(
                "select id from account where id = %1$d union all".formatted(family.other)
                    + " select account_id from message where account_id = %1$d union all"
                        .formatted(family.other)
                    + " select account_id from proof where account_id = "
                    + family.other))
        .isEmpty();
    assertThat(signIn("a.sarr")).contains(family.kept);
    assertThat(family.tables.rowsThatLeadNowhere()).isEmpty();
    assertThat(family.undo()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theKeptAccountKeepsItsFranceConnectIdentityOrTakesTheOthers(boolean hasOwn) {
    identity(family.other, "theirs", "null");
    identity(family.other, "former", "now()");
    if (hasOwn) {
      identity(family.kept, "own", "null");
    }
    List<String> before = family.state();
    family.join(JoinProof.PASSWORD);
    assertThat(
            family.tables.rows(
                "select account_id, subject = sha256('own') from franceconnect_identity"))
        .containsExactly(family.kept + (hasOwn ? " t" : " f"));
    family.undo();
    assertThat(family.state()).isEqualTo(before);
  }

  private void identity(long account, String subject, String replacedAt) {
    family.execute(
        "insert into franceconnect_identity (subject, account_id, linked_at, replaced_at)"
            + " values (sha256('%s'), %d, now(), %s)".formatted(subject, account, replacedAt));
  }

  @Test
  void bothAccountsContactsAreToldAndEachHasALinkOfItsOwn() {
    family.join(JoinProof.PASSWORD);
    assertThat(messages())
        .containsExactly(
            "ACCOUNTS_JOINED MAIL awa@example.org", "ACCOUNTS_JOINED SMS +33600000002");
    assertThat(family.tables.rows("select purpose from proof"))
        .containsExactly("UNDO_JOIN", "UNDO_JOIN");
    family.execute("delete from message");
    family.undo();
    assertThat(messages())
        .containsExactly("JOIN_UNDONE MAIL awa@example.org", "JOIN_UNDONE SMS +33600000002");
    assertThat(family.tables.rows("select purpose from proof")).isEmpty();
  }

  @Test
  void whereAnAccountHasNoContactTheRegistersAreTold() {
    family.execute(
        "update account set mobile = null, mobile_confirmed_at = null where id = " + family.other);
    family.join(JoinProof.PASSWORD);
    assertThat(messages()).contains("ACCOUNTS_JOINED SMS +33600000002");
  }

  /** Whichever write fails, nothing of the join is there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "account",
        "source_guardian",
        "account_alias",
        "account_join",
        "account_join_link",
        "guardian_link",
        "proof",
        "message"
      })
  void thereIsNoHalfJoinedAccount(String table) {
    List<String> before = family.state();
    failOn(table);
    assertThatThrownBy(() -> family.join(JoinProof.PASSWORD))
        .isInstanceOf(DirectoryException.class);
    assertThat(family.state()).isEqualTo(before);
    family.execute("drop trigger fails on " + table);
    assertThat(family.join(JoinProof.PASSWORD)).isEmpty();
    List<String> joined = family.state();
    failOn(table);
    assertThatThrownBy(family::undo).isInstanceOf(DirectoryException.class);
    assertThat(family.state()).isEqualTo(joined);
  }

  @Test
  void aCoupleNeverJoinsEachOthersAccountsByItself() {
    family.toulouse.guardian(11).named("Ali", "Diallo").mobile(1);
    family.toulouse.student(20).legal(11);
    family.toulouse.student(21).legal(11);
    family.toulouse.delta(family.pool.dataSource());
    long partner = Long.parseLong(family.tables.guardianAccount(family.toulouse, 11));
    family.activate(partner, "mobile = '+33600000001', mobile_confirmed_at = now()");
    List<String> before = family.state();
    for (JoinProof proof : List.of(JoinProof.PASSWORD, JoinProof.MOBILE_AND_DATES)) {
      assertThat(join(family.kept, partner, proof)).contains(JoinRefusal.NAMES_DIFFER);
      assertThat(join(partner, family.kept, proof)).isPresent();
    }
    assertThat(family.state()).isEqualTo(before);
    assertThat(join(family.kept, partner, JoinProof.ASSISTANCE)).isEmpty();
  }

  @Test
  void anAccountThatChangedSinceItWasReadIsNotJoined() {
    JoinRequest request = family.request(JoinProof.PASSWORD);
    family.execute("update account set password_secret = 'x' where id = " + family.other);
    assertThat(family.joins.join(request)).contains(JoinRefusal.CHANGED_MEANWHILE);
    family.execute("update account set frozen_at = now() where id = " + family.kept);
    assertThat(family.joins.join(request)).contains(JoinRefusal.CHANGED_MEANWHILE);
    assertThat(family.join(JoinProof.ASSISTANCE)).contains(JoinRefusal.FROZEN);
  }

  private long aThirdAccount() {
    family.toulouse.guardian(12).named("Zoé", "Blanc").mobile(9);
    family.toulouse.student(20).legal(12);
    family.toulouse.delta(family.pool.dataSource());
    long third = Long.parseLong(family.tables.guardianAccount(family.toulouse, 12));
    family.activate(third, "mail = 'z@example.org', mail_confirmed_at = now()");
    decide(third, 20, "CONFIRMED", "2026-09-05");
    return third;
  }

  private Optional<JoinRefusal> join(long kept, long other, JoinProof proof) {
    return family.joins.join(
        JoinRequest.of(family.account(kept), family.account(other), proof, JoinedFamily.ASKER));
  }

  private void aMonthLater() {
    family.execute("update account_join set joined_at = now() - interval '31 days'");
    assertThat(new JoinExpiry(family.pool).erase(Instant.now())).isEqualTo(1);
  }

  private void failOn(String table) {
    family.execute(
        "create or replace function fails() returns trigger language plpgsql as"
            + " $$ begin raise 'no'; end $$;"
            + " create trigger fails before insert or update or delete on %s".formatted(table)
            + " for each row execute function fails()");
  }

  private List<Alias> aliases() {
    return new FamilyViews(family.pool).byId(family.kept).orElseThrow().aliases();
  }

  private Optional<Long> signIn(String login) {
    FailureSubjects subjects = new FailureSubjects(new byte[32]);
    SignInSubjects tried =
        new SignInSubjects(
            subjects.identifier(login), subjects.address("192.0.2.1"), Optional.empty());
    return new SignInDirectory(family.pool).read(login, tried).account().map(AccountSnapshot::id);
  }

  private List<String> messages() {
    return family.tables.rows("select kind, channel, destination from message order by 3 desc");
  }

  private void decide(long account, long child, String status, String when) {
    family.execute(
        "update guardian_link set status = '%1$s', decided_at = '%2$s',".formatted(status, when)
            + " reported_at = case when '%1$s' = 'REPORTED' then timestamptz '%2$s' end"
                .formatted(status, when)
            + " where account_id = %d and student_id in".formatted(account)
            + " (select student_id from source_student where id %% 100 = %d)".formatted(child));
  }

  @Test
  void whatStaffDoIsWrittenToTheirRecordWithIt() {
    assertThat(family.joins.join(byStaff("HEAD"))).isEmpty();
    assertThat(family.joins.undo(family.other, JoinedFamily.ASKER, entry("HEAD"))).isTrue();
    assertThat(family.joins.undo(family.other, JoinedFamily.ASKER, entry("HEAD"))).isFalse();
    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void whatCannotBeRecordedIsNotDone() {
    assertThatThrownBy(() -> family.joins.join(byStaff(null)))
        .isInstanceOf(DirectoryException.class);
    assertThat(family.reads.to(family.kept)).isEmpty();
    assertThat(family.joins.join(byStaff("HEAD"))).isEmpty();
    assertThatThrownBy(() -> family.joins.undo(family.other, JoinedFamily.ASKER, entry(null)))
        .isInstanceOf(DirectoryException.class);
    assertThat(family.reads.to(family.kept)).hasSize(1);
    assertThat(entries()).isEqualTo(1);
  }

  private JoinRequest byStaff(String entitlement) {
    return new JoinRequest(
        family.account(family.kept),
        family.account(family.other),
        JoinProof.ASSISTANCE,
        Optional.of("T-1"),
        JoinedFamily.ASKER,
        Optional.of(entry(entitlement)));
  }

  private NewAuditEntry entry(String entitlement) {
    Agent agent = new Agent("agent-1", entitlement, Optional.empty());
    return NewAuditEntry.done(agent, AuditAction.JOIN_ACCOUNTS, 162000000000001L).on(family.kept);
  }

  private int entries() {
    return new StaffAudit(family.pool).page(AuditFilter.ALL, Optional.empty(), 10).size();
  }
}
