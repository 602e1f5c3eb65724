package fr.educonnect.staffapi.job;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.staff.job.JobRunner;
import fr.educonnect.messaging.worker.GoodBye;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The node's threads that do jobs. Each goes on until none waits. */
public final class JobThreads implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(JobThreads.class);

  private final Supplier<JobRunner> runner;
  private final ThreadPoolExecutor threads;
  private volatile boolean closed;
  private volatile boolean stuck;

  /**
   * @param runner asked at each look; the directory may not have been reached before
   * @param threadCount jobs at the same time, at least one
   */
  public JobThreads(Supplier<JobRunner> runner, int threadCount) {
    this.runner = runner;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            threadCount,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            turn -> thread(turn, number.incrementAndGet()),
            new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Looks for jobs, unless all threads are at work. */
  public void look() {
    threads.execute(this::turn);
  }

  private void turn() {
    try {
      JobRunner jobs = runner.get();
      while (!closed && jobs.runOne()) {
        stuck = false;
      }
      stuck = false;
    } catch (DirectoryException e) {
      tellOnce("the directory does not answer: " + e.code());
    } catch (RuntimeException e) {
      tellOnce(e.getClass().getName());
    }
  }

  // Once, not at every look.
  private void tellOnce(String why) {
    if (!stuck) {
      stuck = true;
      LOG.warnf("jobs of the staff wait: %s", why);
    }
  }

  private static Thread thread(Runnable turn, int number) {
    Thread thread = new Thread(turn, "educonnect-jobs-" + number);
    thread.setDaemon(true);
    return thread;
  }

  /** Breaks off after a while what is not at its end: another node goes on with it. */
  @Override
  public void close() {
    closed = true;
    GoodBye.of(threads);
  }
}
