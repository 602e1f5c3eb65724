package fr.educonnect.importjobs.command;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.schema.SchemaVersion;
import fr.educonnect.importjobs.settings.DirectorySettings;
import fr.educonnect.importjobs.settings.ImportSettings;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** The settings file that most commands need. */
final class SettingsOption {

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      required = true,
      description = "The settings file (YAML); `import-jobs settings` lists what it may hold.")
  private Path file;

  ImportSettings read() {
    return ImportSettings.read(file);
  }

  /**
   * The directory as single accounts are read and written.
   *
   * @throws fr.educonnect.directory.DirectoryException if its tables are too old
   */
  static DirectoryPool pool(ImportSettings settings) {
    DataSource directory = directory(settings);
    SchemaVersion.require(directory);
    return DirectoryPool.unpooled(directory);
  }

  /** The directory's database, without a pool: a run uses one connection at a time. */
  static DataSource directory(ImportSettings settings) {
    DirectorySettings directory = settings.directory();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(directory.url());
    source.setApplicationName("import-jobs");
    if (!directory.user().isEmpty()) {
      source.setUser(directory.user());
    }
    if (!directory.password().isEmpty()) {
      source.setPassword(directory.password());
    }
    return source;
  }
}
