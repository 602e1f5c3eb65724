package fr.educonnect.directory.staff.page;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.StudentFacts;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditFilter;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.directory.staff.page.PageRows.KnownChild;
import fr.educonnect.directory.staff.roster.NotificationState;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.AccountSheets;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.notification.ActivationBlockers;
import fr.educonnect.domain.notification.ActivationFacts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads accounts' pages, and does what is done on them besides the actions. */
public final class AccountPages {

  private static final int HISTORY = 100;

  private static final String CLOSED =
      "select true from birth_date_proof where account_id = ? and closed_at is not null";

  private final DirectoryPool pool;
  private final Accounts accounts;
  private final AccountSheets sheets;
  private final JoinReads joins;
  private final StaffAudit audit;

  public AccountPages(DirectoryPool pool, ProvisionalPasswordCipher cipher) {
    this.pool = pool;
    this.accounts = new Accounts(pool);
    this.sheets = new AccountSheets(pool, cipher);
    this.joins = new JoinReads(pool);
    this.audit = new StaffAudit(pool);
  }

  /**
   * The page of one of the school's accounts; empty for any other. That it was read is recorded.
   */
  public Optional<AccountPage> read(long schoolId, Profile profile, long accountId, Agent agent) {
    Optional<AccountSheet> sheet =
        sheets.read(schoolId, profile, List.of(accountId)).stream().findFirst();
    Optional<AccountSnapshot> account = sheet.flatMap(s -> accounts.byId(accountId));
    if (account.isEmpty()) {
      return Optional.empty();
    }
    audit.write(NewAuditEntry.done(agent, AuditAction.READ_ACCOUNT, schoolId).on(accountId));
    return Optional.of(page(schoolId, account.get(), sheet.get()));
  }

  private AccountPage page(long schoolId, AccountSnapshot account, AccountSheet sheet) {
    long id = account.id();
    Optional<Long> student = account.student().map(StudentFacts::studentId);
    return pool.read(
        connection -> {
          PageRows rows = new PageRows(connection, schoolId);
          List<AccountPage.Source> sources =
              student.isPresent() ? rows.studentSources(student.get()) : rows.guardianSources(id);
          List<KnownChild> children = student.isPresent() ? List.of() : rows.children(id);
          NotificationState mail = NotificationState.read(connection, schoolId, id);
          boolean closed = isClosed(connection, id);
          return new AccountPage(
              account,
              sheet.state(),
              sheet.password(),
              mail.address(),
              mail.sending(),
              LastMessages.read(connection, id),
              sources,
              children.stream().map(KnownChild::shown).toList(),
              student.isPresent() ? rows.pupil(student.get()) : Optional.empty(),
              student.isPresent() ? rows.guardians(student.get()) : List.of(),
              joins.aliases(id),
              audit.page(AuditFilter.ofAccount(id), Optional.empty(), HISTORY),
              ActivationBlockers.of(facts(account, sources, children, closed)),
              closed);
        });
  }

  private static ActivationFacts facts(
      AccountSnapshot account,
      List<AccountPage.Source> sources,
      List<KnownChild> children,
      boolean closed) {
    boolean student = account.profile() == Profile.STUDENT;
    List<KnownChild> standing =
        children.stream().filter(child -> child.status() != LinkStatus.REPORTED).toList();
    long undated = standing.stream().filter(child -> !child.dated()).count();
    boolean ownDate = account.student().flatMap(StudentFacts::birthDate).isPresent();
    return new ActivationFacts(
        account.profile(),
        student ? 1 : standing.size(),
        children.size() - standing.size(),
        student ? ownDate ? 0 : 1 : (int) undated,
        sources.stream().anyMatch(source -> !source.mobiles().isEmpty()),
        sources.stream().anyMatch(source -> source.mail().isPresent()),
        closed);
  }

  private static boolean isClosed(Connection connection, long accountId) throws SQLException {
    return new Query(CLOSED, accountId).first(connection, row -> true).isPresent();
  }
}
