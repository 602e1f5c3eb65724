package fr.educonnect.directory.journey;

import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.pool.DirectoryPool;
import java.time.Duration;
import java.util.List;

/** Where people are on their way: what is left behind is a journey that was given up. */
public final class JourneySteps {

  private final DirectoryPool pool;

  public JourneySteps(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * A step begins; the one before it in this tab is over.
   *
   * @param tab of kind {@link fr.educonnect.directory.limit.SubjectKind#TAB}
   */
  public void enter(Subject tab, JourneyStep step) {
    pool.write(connection -> connection.isReadOnly());
  }

  /** The journey is over, whatever its end. */
  public void leave(Subject tab) {
    pool.write(connection -> connection.isReadOnly());
  }

  /** Takes away, for the caller alone, steps that began longer ago. */
  public List<JourneyStep> takeAbandoned(Duration age, int most) {
    return pool.read(connection -> null);
  }
}
