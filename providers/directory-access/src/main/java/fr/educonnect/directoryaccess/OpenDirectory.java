package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.ChildrenNotices;
import fr.educonnect.directory.account.FamilyLookup;
import fr.educonnect.directory.account.FamilyViews;
import fr.educonnect.directory.account.GuardianLinks;
import fr.educonnect.directory.account.NoticeCosts;
import fr.educonnect.directory.account.NumberLookup;
import fr.educonnect.directory.account.RegisterChoices;
import fr.educonnect.directory.account.SessionEndingChanges;
import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.account.SignInDirectory;
import fr.educonnect.directory.account.TakenBackLinks;
import fr.educonnect.directory.account.VectorLookup;
import fr.educonnect.directory.franceconnect.FranceConnectLinks;
import fr.educonnect.directory.guard.FailureCounters;
import fr.educonnect.directory.join.AccountJoins;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.message.GatewayHealth;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.WrongLinks;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateProofs;
import fr.educonnect.directory.proof.CodeLimits;
import fr.educonnect.directory.proof.ExpiredProofs;
import fr.educonnect.directory.proof.ProofCodes;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.directory.recovery.RecoveryLimits;
import fr.educonnect.directory.recovery.RecoveryRequests;
import fr.educonnect.directory.schema.SchemaVersion;
import fr.educonnect.directory.school.KnownSchools;
import fr.educonnect.directory.staff.StaffDirectory;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/** What a server holds of the directory once it has been reached. */
final class OpenDirectory implements AutoCloseable {

  private final DirectoryPool pool;
  final Accounts accounts;
  final SignInDirectory signIns;
  final FailureCounters failures;
  final AccountChanges changes;
  final GuardianLinks links;
  final TakenBackLinks takenBackLinks;
  final FamilyViews families;
  final ProvisionalPasswordCipher cipher;
  final Allowances allowances;
  final ProofCodes codes;
  final ProofLinks proofLinks;
  final BirthDateProofs birthDates;
  final FamilyLookup lookup;
  final KnownSchools schools;
  final NumberLookup numbers;
  final FranceConnectLinks franceConnect;
  final VectorLookup vectors;
  final RecoveryRequests recovery;
  final JourneySteps journeySteps;
  final SessionEnds sessionEnds;
  final MessageQueue messages;
  final GatewayHealth gatewayHealth;
  final WrongLinks wrongLinks;
  final AccountJoins accountJoins;
  final JoinReads joins;
  final RegisterChoices registerChoices;
  final StaffDirectory staff;
  private final ExpiredProofs expiredProofs;
  private final Duration messagesKept;
  private final Duration auditKept;
  private final Duration agentsKept;

  private OpenDirectory(
      DirectoryPool pool, DirectorySettings settings, Predicate<AccountSnapshot> sessionEnd) {
    this.pool = pool;
    accounts = new Accounts(pool);
    signIns = new SignInDirectory(pool);
    failures = new FailureCounters(pool, settings.limits());
    cipher = new ProvisionalPasswordCipher(settings.keys().provisional());
    families = new FamilyViews(pool);
    allowances = new Allowances(pool, LimitAlarm::sound);
    Subjects subjects = settings.keys().subjects();
    JourneyLimits journeys = settings.journeys();
    SmsAllowances sms = new SmsAllowances(journeys.sms(), subjects, Clock.systemUTC());
    NoticeCosts costs = new NoticeCosts(allowances, sms);
    ChildrenNotices notices = new ChildrenNotices(costs);
    links = new GuardianLinks(pool, notices);
    takenBackLinks = new TakenBackLinks(pool);
    changes = new AccountChanges(pool, cipher, costs);
    accountJoins = new AccountJoins(pool, costs);
    joins = new JoinReads(pool);
    registerChoices = new RegisterChoices(pool);
    codes =
        new ProofCodes(
            pool,
            settings.keys().proofs(),
            new CodeLimits(allowances, sms, subjects, journeys.wrongCodes()));
    proofLinks = new ProofLinks(pool, settings.keys().proofs());
    birthDates = new BirthDateProofs(pool, journeys.birthDates(), notices);
    lookup = new FamilyLookup(pool);
    schools = new KnownSchools(pool);
    numbers = new NumberLookup(pool);
    franceConnect = new FranceConnectLinks(pool);
    vectors = new VectorLookup(pool);
    recovery =
        new RecoveryRequests(pool, new RecoveryLimits(allowances, sms, subjects, journeys.mails()));
    journeySteps = new JourneySteps(pool);
    sessionEnds = new SessionEnds(pool);
    messages = new MessageQueue(pool);
    gatewayHealth = new GatewayHealth(pool);
    wrongLinks = new WrongLinks(pool);
    expiredProofs = new ExpiredProofs(pool);
    messagesKept = settings.messagesKept();
    staff =
        StaffDirectory.of(
            pool, settings.keys(), new SessionEndingChanges(changes, sessionEnds, sessionEnd));
    auditKept = settings.auditKept();
    agentsKept = settings.agentsKept();
  }

  /**
   * @param sessionEnd ends an account's sessions; false if they could not be ended
   * @throws fr.educonnect.directory.DirectoryException if it does not answer or its tables are too
   *     old
   */
  static OpenDirectory open(DirectorySettings settings, Predicate<AccountSnapshot> sessionEnd) {
    DirectoryPool pool = new DirectoryPool(settings.pool());
    try {
      SchemaVersion.require(pool.dataSource());
      return new OpenDirectory(pool, settings, sessionEnd);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Forgets what nobody needs any more: for tidiness only, nothing counts on it. */
  void clean() {
    failures.clean();
    allowances.clean();
    expiredProofs.clean();
    franceConnect.erase();
    messages.clean(messagesKept);
    staff.clean(auditKept, agentsKept);
  }

  @Override
  public void close() {
    pool.close();
  }
}
