package fr.educonnect.testing.benchmarks.lists;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.pool.PoolSettings;
import fr.educonnect.directory.schema.DirectorySchema;
import fr.educonnect.directory.staff.roster.RosterPage;
import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.directory.staff.roster.Rosters;
import fr.educonnect.directory.staff.sealing.Seal;
import fr.educonnect.domain.account.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A directory with the school whose lists are read, and others beside it. */
final class ListedDirectory implements AutoCloseable {
  private static final long SCHOOL = 162000000000000L;
  private static final byte[] KEY = new byte[32];

  private final DirectoryPool pool;
  private final Rosters rosters;

  private ListedDirectory(DirectoryPool pool) {
    this.pool = pool;
    this.rosters = new Rosters(pool, new Seal(KEY));
  }

  /**
   * Fills an empty database.
   *
   * @param jdbcUrl without user and password
   * @param others schools of 500 students beside the one of 2,500
   */
  static ListedDirectory fill(String jdbcUrl, long others) {
    DirectoryPool pool =
        new DirectoryPool(
            new PoolSettings(
                jdbcUrl,
                new PoolSettings.Credentials("postgres", ""),
                new PoolSettings.Size(1, 3),
                Duration.ofSeconds(5),
                Duration.ofHours(1)));
    new DirectorySchema(pool.dataSource()).migrate();
    try (Connection connection = pool.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set bench.schools = " + others);
      statement.execute(rows());
      statement.execute("vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new ListedDirectory(pool);
  }

  private static String rows() {
    try (InputStream sql = ListedDirectory.class.getResourceAsStream("schools.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RosterPage page(RosterQuery query) {
    return rosters.page(SCHOOL, Profile.GUARDIAN, query);
  }

  /** Nanoseconds that a page takes. */
  long time(RosterQuery query) {
    long start = System.nanoTime();
    page(query);
    return System.nanoTime() - start;
  }

  long accounts() {
    return pool.read(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet count = statement.executeQuery("select count(*) from account")) {
            count.next();
            return count.getLong(1);
          }
        });
  }

  @Override
  public void close() {
    pool.close();
  }
}
