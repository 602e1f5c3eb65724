package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.staff.action.ActionReport;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.action.StaffActions;
import fr.educonnect.directory.staff.action.StaffOrder;
import fr.educonnect.directory.staff.job.JobLeases.Recorded;
import fr.educonnect.directory.staff.letter.LetterStore;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.school.Schools;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.AccountSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Does jobs. One per node, called from as many threads as jobs are to run there at a time. */
public final class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  private static final int CHUNK = 50;

  /** A job that has brought down so many nodes, or failed so often, is given up. */
  private static final int MOST_ATTEMPTS = 20;

  /** What a job is done with. */
  public record Tools(
      StaffActions actions, AccountSheets sheets, JobFiles files, JobRenderer renderer) {}

  private final StaffJobs jobs;
  private final Schools schools;
  private final LetterStore letters;
  private final JobLeases leases;
  private final Tools tools;

  /**
   * @param lease how long a job stays with a node that gives no sign of life
   */
  public JobRunner(DirectoryPool pool, Duration lease, Tools tools) {
    this.jobs = new StaffJobs(pool);
    this.schools = new Schools(pool);
    this.letters = new LetterStore(pool);
    this.leases = new JobLeases(pool, lease);
    this.tools = tools;
  }

  /**
   * Takes the job that has waited longest and does it to its end. One that breaks off is taken up
   * again when its lease is over.
   *
   * @return false if none waits
   * @throws fr.educonnect.directory.DirectoryException when the directory does not answer
   */
  public boolean runOne() {
    Optional<JobLease> lease = leases.claim();
    lease.ifPresent(this::run);
    return lease.isPresent();
  }

  private void run(JobLease lease) {
    try {
      if (lease.attempts() > MOST_ATTEMPTS) {
        leases.end(lease, false, Optional.of("TOO_MANY_ATTEMPTS"));
        return;
      }
      StaffJob job = find(lease);
      Optional<SchoolHeader> school = schools.byId(job.order().by().schoolId());
      if (school.isEmpty()) {
        leases.end(lease, false, Optional.of("SCHOOL_GONE"));
      } else {
        run(lease, job, school.get());
      }
    } catch (LostJobException e) {
      LOG.infof("%s is no longer this node's", lease);
    } catch (RuntimeException e) {
      LOG.errorf("%s broke off: %s", lease, e.getClass().getName());
    }
  }

  private void run(JobLease lease, StaffJob job, SchoolHeader school) {
    JobKind kind = job.order().kind();
    if (!kind.isExport()) {
      act(lease, order(job.order()));
    }
    boolean cancelled = find(lease).cancelled();
    boolean file =
        kind.isExport() ? !cancelled : kind.makesFile() && !leases.accounts(lease, true).isEmpty();
    boolean made = file && makeFile(lease, job, school);
    if (kind.isExport() && made) {
      leases.endExport(lease);
    } else {
      leases.end(lease, made, Optional.empty());
    }
  }

  private StaffJob find(JobLease lease) {
    return jobs.find(lease.jobId()).orElseThrow(LostJobException::new);
  }

  private void act(JobLease lease, StaffOrder order) {
    List<JobItem> items = leases.open(lease, CHUNK);
    while (!items.isEmpty()) {
      for (JobItem item : items) {
        act(lease, order, item);
      }
      leases.renew(lease);
      items = leases.open(lease, CHUNK);
    }
  }

  // A fault in one account must not keep the others from theirs.
  private void act(JobLease lease, StaffOrder order, JobItem item) {
    try {
      tools
          .actions()
          .apply(
              item.accountId(),
              order,
              (connection, report, message) ->
                  leases.record(connection, lease, item, new Recorded(report, message)));
    } catch (LostJobException e) {
      // Cancelled meanwhile, or another node's: in that case this tells.
      leases.renew(lease);
    } catch (DirectoryException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf("%s: %s failed: %s", lease, item, e.getClass().getName());
      leases.record(lease, item, ActionReport.of(item.accountId(), ActionResult.FAILED));
    }
  }

  private boolean makeFile(JobLease lease, StaffJob job, SchoolHeader school) {
    leases.beginFile(lease);
    JobContent content = new JobContent(job, school, letters, reader -> read(lease, job, reader));
    try (OutputStream out = tools.files().write(lease)) {
      return tools.renderer().render(content, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(JobLease lease, StaffJob job, JobContent.SheetReader reader)
      throws IOException {
    List<Long> accounts = leases.accounts(lease, !job.order().kind().isExport());
    for (int from = 0; from < accounts.size(); from += CHUNK) {
      List<Long> chunk = accounts.subList(from, Math.min(from + CHUNK, accounts.size()));
      List<AccountSheet> sheets =
          tools.sheets().read(job.order().by().schoolId(), job.order().profile(), chunk);
      for (AccountSheet sheet : sheets) {
        reader.read(sheet);
      }
      leases.renew(lease);
    }
  }

  private static StaffOrder order(JobOrder order) {
    StaffOrder staffOrder =
        StaffOrder.one(order.kind().action(order.withReset()), order.profile(), order.by())
            .forSeveral();
    StaffOrder mailed = order.kind() == JobKind.NOTIFY_MAIL ? staffOrder.throughMail() : staffOrder;
    return order.includeActive() ? mailed.withActive() : mailed;
  }
}
