package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.FamilyLookup;
import fr.educonnect.directory.account.GuardianLinks;
import fr.educonnect.directory.account.SignInDirectory;
import fr.educonnect.directory.guard.FailureCounters;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.message.GatewayHealth;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateProofs;
import fr.educonnect.directory.proof.ProofCodes;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.directory.recovery.RecoveryRequests;
import fr.educonnect.directory.schema.SchemaVersion;

/** What a server holds of the directory once it has been reached. */
final class OpenDirectory implements AutoCloseable {

  private final DirectoryPool pool;
  final Accounts accounts;
  final SignInDirectory signIns;
  final FailureCounters failures;
  final AccountChanges changes;
  final GuardianLinks links;
  final ProvisionalPasswordCipher cipher;
  final Allowances allowances;
  final ProofCodes codes;
  final ProofLinks proofLinks;
  final BirthDateProofs birthDates;
  final FamilyLookup lookup;
  final RecoveryRequests recovery;
  final JourneySteps journeySteps;
  final MessageQueue messages;
  final GatewayHealth gatewayHealth;

  private OpenDirectory(DirectoryPool pool, DirectorySettings settings) {
    this.pool = pool;
    accounts = new Accounts(pool);
    signIns = new SignInDirectory(pool);
    failures = new FailureCounters(pool, settings.limits());
    cipher = new ProvisionalPasswordCipher(settings.keys().provisional());
    changes = new AccountChanges(pool, cipher);
    links = new GuardianLinks(pool);
    allowances = new Allowances(pool);
    codes = new ProofCodes(pool);
    proofLinks = new ProofLinks(pool);
    birthDates = new BirthDateProofs(pool);
    lookup = new FamilyLookup(pool);
    recovery = new RecoveryRequests(pool);
    journeySteps = new JourneySteps(pool);
    messages = new MessageQueue(pool);
    gatewayHealth = new GatewayHealth(pool);
  }

  /**
   * @throws fr.educonnect.directory.DirectoryException if it does not answer or its tables are too
   *     old
   */
  static OpenDirectory open(DirectorySettings settings) {
    DirectoryPool pool = new DirectoryPool(settings.pool());
    try {
      SchemaVersion.require(pool.dataSource());
      return new OpenDirectory(pool, settings);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
