package fr.educonnect.directory.proof;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.link.BirthDateAnswer;
import java.time.LocalDate;
import java.util.Map;

/** Birth dates as proof of being a child's guardian, or the student in person. */
public final class BirthDateProofs {

  private final DirectoryPool pool;

  public BirthDateProofs(DirectoryPool pool) {
    this.pool = pool;
  }

  /** What the page shows. */
  public BirthDateSheet sheet(long accountId) {
    return pool.read(connection -> null);
  }

  /**
   * Judges the answers and confirms what is right, in one transaction and one after the other for
   * an account.
   *
   * @param answers by student; children that are confirmed already need none
   */
  public BirthDateOutcome submit(long accountId, Map<Long, BirthDateAnswer> answers) {
    return pool.read(connection -> null);
  }

  /** A student's own date; under the same limits. */
  public BirthDateOutcome submitOwn(long accountId, LocalDate birthDate) {
    return pool.read(connection -> null);
  }

  /**
   * Opens it again, with all tries.
   *
   * @return false if there was nothing to open
   */
  public boolean reopen(long accountId) {
    return pool.read(connection -> connection.isReadOnly());
  }
}
