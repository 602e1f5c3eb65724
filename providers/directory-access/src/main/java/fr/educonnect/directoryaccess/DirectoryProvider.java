package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.account.FamilyLookup;
import fr.educonnect.directory.account.FamilyView;
import fr.educonnect.directory.account.LinkedStudent;
import fr.educonnect.directory.account.NumberLookup;
import fr.educonnect.directory.account.RegisterChoices;
import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.account.SignInView;
import fr.educonnect.directory.account.VectorLookup;
import fr.educonnect.directory.franceconnect.FranceConnectLinks;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.message.GatewayHealth;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.message.WrongLinks;
import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateProofs;
import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.ProofCodes;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.directory.recovery.RecoveryRequests;
import fr.educonnect.directory.school.KnownSchools;
import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.directory.staff.action.StaffActions;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.domain.join.JoinRefusal;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.proof.SmsDestinations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/**
 * The accounts, for the length of one request. What was read once is not read again; a change makes
 * it forget the account.
 *
 * <p>Every method throws {@link fr.educonnect.directory.DirectoryException} when the directory does
 * not answer.
 */
public interface DirectoryProvider extends Provider {

  /**
   * Id of the storage component; part of every user id, never to be changed. It has the 22
   * characters that Keycloak asks of an id that is no UUID: with any other length it warns at every
   * sign-in.
   */
  String COMPONENT_ID = "educonnect-directory-1";

  Optional<AccountSnapshot> byId(long id);

  /**
   * @param loginId folded
   */
  Optional<AccountSnapshot> byLoginId(String loginId);

  /** All accounts with this address; couples share one. */
  List<AccountSnapshot> byMail(String mail);

  /** See {@link fr.educonnect.directory.account.Accounts#byLoginPrefix}. */
  List<AccountSnapshot> byLoginPrefix(String prefix, int offset, int limit);

  /** See {@link fr.educonnect.directory.account.Accounts#countByLoginPrefix}. */
  int countByLoginPrefix(String prefix);

  /** See {@link fr.educonnect.directory.account.Accounts#estimatedCount}. */
  long estimatedCount();

  /** Makes the subjects of a try to sign in. */
  FailureSubjects failureSubjects();

  /**
   * Begins a try to sign in: account and locks in one statement. The account is remembered.
   *
   * @param foldedLogin what was typed, folded by {@link fr.educonnect.domain.login.LoginId#fold}
   */
  SignInView readForSignIn(String foldedLogin, SignInSubjects subjects);

  /**
   * Looks at what was typed as password. Costs exactly one password hash in every case: no account,
   * no password, a provisional one, an account that has ended. Writes nothing.
   */
  PasswordVerdict check(RealmModel realm, Optional<AccountSnapshot> account, String typed);

  /**
   * Ends a try that succeeded: times of sign-in, cleared failures and a new hash where the policy
   * asks for one, in one statement.
   */
  void signInSucceeded(AccountSnapshot account, SignInSubjects subjects, PasswordVerdict verdict);

  /**
   * Ends a try that failed: counts it, unless the try was locked already.
   *
   * @param deviceKnown see {@link SignInSubjects#against}
   */
  void signInFailed(SignInSubjects subjects, boolean deviceKnown);

  /** Stores the password's new hash where the policy asks for one; for checks outside a sign-in. */
  void storeRehash(AccountSnapshot account, PasswordVerdict verdict);

  /** Hashes a password that is being chosen, under the realm's policy; for {@link #apply}. */
  AccountPassword.Chosen hash(RealmModel realm, String password);

  /** See {@link fr.educonnect.directory.account.AccountChanges#apply}. */
  ChangeOutcome apply(AccountSnapshot account, AccountChange change);

  /** All links of a guardian's account, one by one. */
  List<LinkedStudent> links(AccountSnapshot account);

  /**
   * From now on this request reads whatever account it reads by id as that one's own pages show it:
   * with one statement, before Keycloak has said whose session it is.
   */
  void readFamilies();

  /** See {@link fr.educonnect.directory.account.FamilyViews#byId}. */
  Optional<FamilyView> family(long id);

  /** See {@link fr.educonnect.directory.account.GuardianLinks#report}. */
  Set<Long> reportLinks(AccountSnapshot account, Set<Long> students, QueueContext context);

  /** See {@link fr.educonnect.directory.account.TakenBackLinks#putBack}. */
  boolean putLinksBack(ProofLink link, QueueContext context);

  /**
   * The provisional password in clear, for those who hand it out; empty if the account has none.
   *
   * @throws fr.educonnect.directory.password.UnreadablePasswordException if no key opens it
   */
  Optional<String> provisionalPassword(AccountSnapshot account);

  /**
   * Whether the account may be used today: the person is in the registers, or left not long ago,
   * and the account is not frozen.
   */
  boolean isUsable(AccountSnapshot account);

  /** Hashes what limits, browsers and tabs are known by. */
  Subject subject(SubjectKind kind, String value);

  /** The limits of the journeys, as they are set. */
  JourneyLimits limits();

  /** Where text messages may go. */
  SmsDestinations smsDestinations();

  Allowances allowances();

  /** Codes sent to a telephone. */
  ProofCodes codes();

  /** Links sent to a contact. */
  ProofLinks proofLinks();

  /** Finds people by what they know of themselves. */
  FamilyLookup lookup();

  /** Finds guardians by a mobile number alone. */
  NumberLookup numbers();

  /** Which identity of FranceConnect opens which account. */
  FranceConnectLinks franceConnect();

  /** See {@link FranceConnectLinks#undo(ProofLink)}; the account is read anew afterwards. */
  boolean undoFranceConnect(AccountSnapshot account, ProofLink link);

  /**
   * An identity of FranceConnect as the directory knows it.
   *
   * @param sub FranceConnect's identifier of the person
   */
  IdentitySubject identity(String sub);

  /** Finds people by what an older identity provider says of them. */
  VectorLookup vectors();

  /** Forgotten identifiers and passwords. */
  RecoveryRequests recovery();

  JourneySteps journeySteps();

  /** Accounts whose sessions have to end because of what a command did to them. */
  SessionEnds sessionEnds();

  /** From now on this request finds the account also if it was joined to another one. */
  void findJoined(long account);

  /** What waits to be sent. */
  MessageQueue messages();

  /** Whether text messages go out at present. */
  GatewayHealth gatewayHealth();

  /** What schools are told of wrong links. */
  WrongLinks wrongLinks();

  /** What the schools' staff read and do. */
  StaffDirectory staff();

  /**
   * The same actions on one account as {@link StaffDirectory#actions}, for a request: what they
   * have sent goes out soon.
   */
  StaffActions staffActions();

  /** How long after its activation a guardian is reminded of contacts that the account lacks. */
  Duration remindAfter();

  /** What guardians decide about the registers' contacts; accounts are read anew after it. */
  RegisterChoices registerChoices();

  /** Schools, for whoever looks for one. */
  KnownSchools schools();

  /** Which accounts are joined. */
  JoinReads joins();

  /** See {@link fr.educonnect.directory.join.AccountJoins#refusal}. */
  Optional<JoinRefusal> joinRefusal(JoinRequest request);

  /**
   * See {@link fr.educonnect.directory.join.AccountJoins#join}. The other account's sessions end,
   * on all nodes.
   */
  Optional<JoinRefusal> join(JoinRequest request);

  /** See {@link fr.educonnect.directory.join.AccountJoins#undo}. */
  boolean undoJoin(AccountJoin join, QueueContext context, Optional<ProofLink> link);

  /** The same by staff, written to their record with it. */
  boolean undoJoin(AccountJoin join, QueueContext context, NewAuditEntry entry);

  /** See {@link BirthDateProofs#sheet}. */
  BirthDateSheet birthDates(AccountSnapshot account);

  /** See {@link BirthDateProofs#submit}. */
  BirthDateOutcome submitBirthDates(
      AccountSnapshot account, Map<Long, BirthDateAnswer> answers, QueueContext context);

  /** See {@link BirthDateProofs#submitConfirmed}. */
  BirthDateOutcome submitConfirmedBirthDates(
      AccountSnapshot account, Map<Long, BirthDateAnswer> answers);

  /** See {@link BirthDateProofs#submitOwn}. */
  BirthDateOutcome submitOwnBirthDate(AccountSnapshot account, LocalDate birthDate);
}
