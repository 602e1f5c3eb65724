package fr.educonnect.directory.staff;

import fr.educonnect.directory.account.ChangeCarrier;
import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.directory.load.ImportRuns;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.school.SchoolPortal;
import fr.educonnect.directory.staff.action.NotificationMails;
import fr.educonnect.directory.staff.action.StaffActions;
import fr.educonnect.directory.staff.agent.StaffAgents;
import fr.educonnect.directory.staff.assistance.AssistanceTexts;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.directory.staff.job.JobFiles;
import fr.educonnect.directory.staff.job.JobRenderer;
import fr.educonnect.directory.staff.job.JobRunner;
import fr.educonnect.directory.staff.job.StaffJobs;
import fr.educonnect.directory.staff.letter.LetterStore;
import fr.educonnect.directory.staff.page.AccountPages;
import fr.educonnect.directory.staff.page.Reports;
import fr.educonnect.directory.staff.quality.DataQuality;
import fr.educonnect.directory.staff.quality.QualityTrend;
import fr.educonnect.directory.staff.roster.Rosters;
import fr.educonnect.directory.staff.roster.Selections;
import fr.educonnect.directory.staff.school.Schools;
import fr.educonnect.directory.staff.sheet.AccountSheets;
import java.time.Duration;

/**
 * The staff's side of the directory.
 *
 * @param schools found by UAI, name and town
 * @param rosters lists, a page at a time
 * @param selections what an action is for
 * @param pages one account
 * @param sheets what is printed of accounts, passwords in clear
 * @param reports wrong links, and what the assistance team opens again
 * @param quality what has to be put right in the registers
 * @param trend how that was on days before
 * @param actions on one account
 * @param notificationMails for whoever sends mails
 * @param jobs on many accounts
 * @param files that jobs made
 * @param audit who did what
 * @param portal what schools tell families and offer them
 * @param imports runs of the import
 * @param agents who they are, and who holds which right
 * @param letters what is added to letters
 * @param assistance what families are told of it
 * @param runners for the node's own threads
 */
public record StaffDirectory(
    Schools schools,
    Rosters rosters,
    Selections selections,
    AccountPages pages,
    AccountSheets sheets,
    Reports reports,
    DataQuality quality,
    QualityTrend trend,
    StaffActions actions,
    NotificationMails notificationMails,
    StaffJobs jobs,
    JobFiles files,
    StaffAudit audit,
    SchoolPortal portal,
    ImportRuns imports,
    StaffAgents agents,
    LetterStore letters,
    AssistanceTexts assistance,
    Runners runners) {

  /** Makes what does jobs on this node. */
  @FunctionalInterface
  public interface Runners {

    /**
     * @param lease how long a job stays with a node that gives no sign of life
     */
    JobRunner of(Duration lease, JobRenderer renderer);
  }

  /**
   * @param changes carries out what is done to accounts
   */
  public static StaffDirectory of(DirectoryPool pool, DirectoryKeys keys, ChangeCarrier changes) {
    ProvisionalPasswordCipher cipher = new ProvisionalPasswordCipher(keys.provisional());
    StaffActions actions = new StaffActions(pool, changes);
    AccountSheets sheets = new AccountSheets(pool, cipher);
    JobFiles files = new JobFiles(pool, keys.seal());
    return new StaffDirectory(
        new Schools(pool),
        new Rosters(pool, keys.seal()),
        new Selections(pool),
        new AccountPages(pool, cipher),
        sheets,
        new Reports(pool),
        new DataQuality(pool),
        new QualityTrend(pool),
        actions,
        new NotificationMails(pool, changes, keys.messagePasswords(), cipher),
        new StaffJobs(pool),
        files,
        new StaffAudit(pool),
        new SchoolPortal(pool),
        new ImportRuns(pool.dataSource()),
        new StaffAgents(pool),
        new LetterStore(pool),
        new AssistanceTexts(pool),
        (lease, renderer) ->
            new JobRunner(pool, lease, new JobRunner.Tools(actions, sheets, files, renderer)));
  }

  /** A school year and the one before it begins to be seen. */
  private static final Duration TREND_KEPT = Duration.ofDays(400);

  /**
   * Forgets what is too old.
   *
   * @param agentsKept after their last sign-in
   */
  public void clean(Duration auditKept, Duration agentsKept) {
    jobs.clean();
    actions.clean();
    audit.clean(auditKept);
    agents.clean(agentsKept);
    trend.clean(TREND_KEPT);
  }
}
