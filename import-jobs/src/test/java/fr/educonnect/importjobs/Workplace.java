package fr.educonnect.importjobs;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.command.RootCommand;
import fr.educonnect.importjobs.depot.Depot;
import fr.educonnect.importjobs.depot.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A depot, a settings file and a directory of their own, and the commands to run on them. */
public final class Workplace {

  public static final Feed SECOND = new Feed("16", Degree.SECOND);
  public static final Feed FIRST = new Feed("03", Degree.FIRST);

  private final Path root;
  private final String jdbcUrl;
  private final Path settings;
  private String out = "";
  private String err = "";

  public Workplace(Path root) {
    this(root, "  \"16\":\n    second: {}\n  \"03\":\n    first: {}\n");
  }

  /**
   * @param academies the lines below {@code academies:}
   */
  public Workplace(Path root, String academies) {
    this.root = root;
    this.jdbcUrl = TestDirectory.url();
    this.settings = root.resolve("import.yaml");
    settings("", academies);
    for (Degree degree : Degree.values()) {
      createDirectories(folder(degree));
    }
  }

  /** Writes the settings file anew. */
  public void settings(String general, String academies) {
    write(
        settings,
        "depot: depot\n"
            + general
            + "directory:\n  url: \""
            + jdbcUrl
            + "\"\nacademies:\n"
            + academies);
  }

  public Path settings() {
    return settings;
  }

  public Path root() {
    return root;
  }

  public String jdbcUrl() {
    return jdbcUrl;
  }

  /** The folder of a degree's exports. */
  public Path folder(Degree degree) {
    return new Depot(root.resolve("depot")).folder(degree);
  }

  /** Delivers files with their manifest. */
  public Path deliver(ExportHeader header, Map<String, String> files) {
    List<Path> paths = new ArrayList<>();
    files.forEach(
        (name, content) -> paths.add(write(folder(header.feed().degree()).resolve(name), content)));
    return manifest(header, paths);
  }

  /** Delivers the files of a folder of resources, as they are. */
  public Path deliverResources(ExportHeader header, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> paths = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        paths.add(
            Files.copy(
                file, folder(header.feed().degree()).resolve(file.getFileName().toString())));
      }
      return manifest(header, paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the manifest of files that lie in the depot. */
  public Path manifest(ExportHeader header, List<Path> files) {
    String kind = header.kind() == ExportKind.COMPLET ? "Complet" : "Delta";
    String name =
        String.join("_", header.feed().academy(), kind, header.date().toString().replace("-", ""));
    Path manifest = folder(header.feed().degree()).resolve(name + Manifest.EXTENSION);
    try {
      Manifest.of(header, files).write(manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manifest;
  }

  /** Runs {@code import} with the settings file. */
  public int runImport(String... options) {
    List<String> args =
        new ArrayList<>(List.of("import", "--quiet", "--config", settings.toString()));
    args.addAll(Arrays.asList(options));
    return run(args.toArray(String[]::new));
  }

  /** Runs a command and keeps what it says. */
  public int run(String... args) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    CommandLine line = RootCommand.commandLine();
    line.setOut(new PrintWriter(outText));
    line.setErr(new PrintWriter(errText));
    int code = line.execute(args);
    out = outText.toString();
    err = errText.toString();
    return code;
  }

  /** Standard output of the last command. */
  public String out() {
    return out;
  }

  /** Standard error of the last command. */
  public String err() {
    return err;
  }

  /** The directory as text: every row of every table but the runs, ordered by key. */
  public String dump() {
    return DirectoryDump.of(jdbcUrl);
  }

  public static ExportHeader header(Feed feed, ExportKind kind, String date) {
    return new ExportHeader(feed, kind, LocalDate.parse(date));
  }

  public static Path write(Path file, String content) {
    try {
      createDirectories(file.getParent());
      return Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createDirectories(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
