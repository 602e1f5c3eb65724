package fr.educonnect.importjobs.command;

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
