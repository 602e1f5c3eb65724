package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.account.FamilyView;
import fr.educonnect.directory.account.LinkedStudent;
import fr.educonnect.directory.account.RegisterChoices;
import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.account.SignInView;
import fr.educonnect.directory.franceconnect.FranceConnectLinks;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.ProofCodes;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.recovery.RecoveryRequests;
import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.directory.staff.action.StaffActions;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import fr.educonnect.domain.join.JoinRefusal;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.proof.SmsDestinations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One request's view of the directory. */
final class DefaultDirectoryProvider extends DirectoryParts {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final KeycloakSession session;
  private final DirectorySettings settings;
  private final RememberedAccounts remembered = new RememberedAccounts();
  private boolean mayHaveQueued;
  private boolean readsFamilies;

  DefaultDirectoryProvider(
      KeycloakSession session, DirectorySettings settings, Supplier<OpenDirectory> directory) {
    super(directory);
    this.session = session;
    this.settings = settings;
  }

  @Override
  public Optional<AccountSnapshot> byId(long id) {
    return readsFamilies
        ? family(id).map(FamilyView::account)
        : remembered.byId(id, () -> directory.get().accounts.byId(id));
  }

  @Override
  public Optional<AccountSnapshot> byLoginId(String loginId) {
    return remembered.byLogin(loginId, () -> directory.get().accounts.byLoginId(loginId));
  }

  @Override
  public List<AccountSnapshot> byMail(String mail) {
    return remember(directory.get().accounts.byMail(mail));
  }

  @Override
  public List<AccountSnapshot> byLoginPrefix(String prefix, int offset, int limit) {
    return remember(directory.get().accounts.byLoginPrefix(prefix, offset, limit));
  }

  @Override
  public int countByLoginPrefix(String prefix) {
    return directory.get().accounts.countByLoginPrefix(prefix);
  }

  @Override
  public long estimatedCount() {
    return directory.get().accounts.estimatedCount();
  }

  @Override
  public FailureSubjects failureSubjects() {
    return settings.keys().failures();
  }

  @Override
  public SignInView readForSignIn(String foldedLogin, SignInSubjects subjects) {
    SignInView view = directory.get().signIns.read(foldedLogin, subjects);
    remembered.keep(foldedLogin, view.account());
    return view;
  }

  @Override
  public PasswordVerdict check(RealmModel realm, Optional<AccountSnapshot> account, String typed) {
    PasswordCheck check = new PasswordCheck(session, realm);
    AccountPassword password =
        account
            .filter(this::isKnown)
            .map(AccountSnapshot::password)
            .orElseGet(AccountPassword.None::new);
    PasswordVerdict verdict;
    if (password instanceof Chosen chosen) {
      verdict = check.verify(chosen, typed);
    } else {
      check.hashForNothing(typed);
      verdict =
          password instanceof Provisional provisional
              ? PasswordVerdict.of(
                  new ProvisionalCheck(directory.get().cipher, now())
                      .of(account.orElseThrow(), provisional, typed))
              : PasswordVerdict.of(Kind.WRONG);
    }
    return verdict.isRight() && isFrozen(account.orElseThrow())
        ? PasswordVerdict.of(Kind.FROZEN)
        : verdict;
  }

  @Override
  public void signInSucceeded(
      AccountSnapshot account, SignInSubjects subjects, PasswordVerdict verdict) {
    directory.get().signIns.succeeded(account.id(), subjects, verdict.rehash());
  }

  @Override
  public void signInFailed(SignInSubjects subjects, boolean deviceKnown) {
    directory.get().failures.count(subjects.against(deviceKnown));
  }

  @Override
  public void storeRehash(AccountSnapshot account, PasswordVerdict verdict) {
    verdict.rehash().ifPresent(rehash -> directory.get().signIns.store(account.id(), rehash));
  }

  @Override
  public Chosen hash(RealmModel realm, String password) {
    return new PasswordCheck(session, realm).encode(password);
  }

  @Override
  public ChangeOutcome apply(AccountSnapshot account, AccountChange change) {
    mayHaveQueued = true;
    remembered.forget(account);
    ChangeOutcome outcome = directory.get().changes.apply(account, change);
    if (outcome == ChangeOutcome.APPLIED && SessionEnds.areEndedBy(account, change.event())) {
      OpenSessions.of(account, session).end();
    }
    return outcome;
  }

  @Override
  public List<LinkedStudent> links(AccountSnapshot account) {
    return directory.get().links.of(account.id());
  }

  @Override
  public void readFamilies() {
    readsFamilies = true;
  }

  @Override
  public Optional<FamilyView> family(long id) {
    return remembered.family(id, () -> directory.get().families.byId(id));
  }

  @Override
  public Set<Long> reportLinks(AccountSnapshot account, Set<Long> students, QueueContext context) {
    mayHaveQueued = true;
    remembered.forget(account);
    return directory.get().links.report(account.id(), students, context);
  }

  @Override
  public boolean putLinksBack(ProofLink link, QueueContext context) {
    mayHaveQueued = true;
    remembered.clear();
    return directory.get().takenBackLinks.putBack(link, context);
  }

  @Override
  public Optional<String> provisionalPassword(AccountSnapshot account) {
    return account.password() instanceof Provisional provisional
        ? Optional.of(directory.get().cipher.decrypt(account.id(), provisional.encrypted()))
        : Optional.empty();
  }

  @Override
  public boolean isUsable(AccountSnapshot account) {
    return isKnown(account) && !isFrozen(account);
  }

  @Override
  public Subject subject(SubjectKind kind, String value) {
    return settings.keys().subjects().of(kind, value);
  }

  @Override
  public JourneyLimits limits() {
    return settings.journeys();
  }

  @Override
  public SmsDestinations smsDestinations() {
    return settings.smsDestinations();
  }

  @Override
  public ProofCodes codes() {
    mayHaveQueued = true;
    return directory.get().codes;
  }

  @Override
  public FranceConnectLinks franceConnect() {
    return directory.get().franceConnect;
  }

  @Override
  public boolean undoFranceConnect(AccountSnapshot account, ProofLink link) {
    remembered.forget(account);
    return directory.get().franceConnect.undo(link);
  }

  @Override
  public IdentitySubject identity(String sub) {
    return settings.keys().identities().of(sub);
  }

  @Override
  public RecoveryRequests recovery() {
    mayHaveQueued = true;
    return directory.get().recovery;
  }

  @Override
  public StaffDirectory staff() {
    remembered.clear();
    return directory.get().staff;
  }

  @Override
  public StaffActions staffActions() {
    mayHaveQueued = true;
    return staff().actions();
  }

  @Override
  public SessionEnds sessionEnds() {
    return directory.get().sessionEnds;
  }

  @Override
  public void findJoined(long account) {
    directory.get().joins.account(account).ifPresent(remembered::keep);
  }

  @Override
  public Duration remindAfter() {
    return settings.remindAfter();
  }

  @Override
  public RegisterChoices registerChoices() {
    remembered.clear();
    return directory.get().registerChoices;
  }

  @Override
  public Optional<JoinRefusal> joinRefusal(JoinRequest request) {
    return directory.get().accountJoins.refusal(request);
  }

  @Override
  public Optional<JoinRefusal> join(JoinRequest request) {
    mayHaveQueued = true;
    Optional<JoinRefusal> refusal = directory.get().accountJoins.refusal(request);
    if (refusal.isPresent()) {
      return refusal;
    }
    // While its user can still be found; a session that begins meanwhile has none and is no use.
    OpenSessions.of(request.other(), session).end();
    remembered.forget(request.kept());
    remembered.forget(request.other());
    return directory.get().accountJoins.join(request);
  }

  @Override
  public boolean undoJoin(AccountJoin join, QueueContext context, Optional<ProofLink> link) {
    mayHaveQueued = true;
    remembered.clear();
    return directory.get().accountJoins.undo(join.otherId(), context, link);
  }

  @Override
  public boolean undoJoin(AccountJoin join, QueueContext context, NewAuditEntry entry) {
    mayHaveQueued = true;
    remembered.clear();
    return directory.get().accountJoins.undo(join.otherId(), context, entry);
  }

  @Override
  public BirthDateSheet birthDates(AccountSnapshot account) {
    return directory.get().birthDates.sheet(account.id());
  }

  @Override
  public BirthDateOutcome submitBirthDates(
      AccountSnapshot account, Map<Long, BirthDateAnswer> answers, QueueContext context) {
    mayHaveQueued = true;
    remembered.forget(account);
    return directory.get().birthDates.submit(account.id(), answers, context);
  }

  @Override
  public BirthDateOutcome submitConfirmedBirthDates(
      AccountSnapshot account, Map<Long, BirthDateAnswer> answers) {
    return directory.get().birthDates.submitConfirmed(account.id(), answers);
  }

  @Override
  public BirthDateOutcome submitOwnBirthDate(AccountSnapshot account, LocalDate birthDate) {
    remembered.forget(account);
    return directory.get().birthDates.submitOwn(account.id(), birthDate);
  }

  @Override
  public void close() {
    if (mayHaveQueued) {
      session.getKeycloakSessionFactory().publish(new MessagesQueued());
    }
  }

  private boolean isKnown(AccountSnapshot account) {
    LocalDate today = LocalDate.ofInstant(now(), PARIS);
    return !account.progress().graceIsOver(settings.graceDays(), today);
  }

  private static boolean isFrozen(AccountSnapshot account) {
    return account.progress().frozenAt().isPresent();
  }

  private List<AccountSnapshot> remember(List<AccountSnapshot> accounts) {
    accounts.forEach(remembered::keep);
    return accounts;
  }

  private static Instant now() {
    return Instant.ofEpochMilli(Time.currentTimeMillis());
  }
}
