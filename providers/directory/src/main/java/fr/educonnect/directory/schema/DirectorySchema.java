package fr.educonnect.directory.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a directory's tables to the version of this build, forward only. Two migrations at the
 * same time wait for each other.
 */
public final class DirectorySchema {

  private static final String LOCATION = "classpath:fr/educonnect/directory/migration";

  private final Flyway flyway;

  public DirectorySchema(DataSource dataSource) {
    flyway =
        Flyway.configure(DirectorySchema.class.getClassLoader())
            .dataSource(dataSource)
            .locations(LOCATION)
            .table(SchemaVersion.HISTORY_TABLE)
            .cleanDisabled(true)
            .placeholderReplacement(false)
            .validateMigrationNaming(true)
            .load();
  }

  /**
   * Applies what is missing.
   *
   * @return how many migrations were applied
   * @throws org.flywaydb.core.api.FlywayException when one fails (it leaves nothing behind: each
   *     runs in a transaction) or when an applied file was changed afterwards
   */
  public int migrate() {
    return flyway.migrate().migrationsExecuted;
  }
}
