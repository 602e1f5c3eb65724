package fr.educonnect.testing.journeys.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The machine's Chromium. Best is the part of it that has no windows, which shows the same pages in
 * a third of the processor time: it is installed from Debian's packages where that is possible,
 * else any browser of this kind does.
 */
final class ChromiumProgram {
  private static final String WITHOUT_WINDOWS = "chromium-headless-shell";
  private static final List<String> WITH_WINDOWS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome",
          "microsoft-edge");
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");
  private static final long INSTALL_LIMIT_MINUTES = 10;

  private ChromiumProgram() {}

  /**
   * Where it is.
   *
   * @throws IllegalStateException when there is none and this user cannot install it
   */
  static Path findOrInstall() {
    return find(WITHOUT_WINDOWS)
        .or(() -> install(WITHOUT_WINDOWS))
        .or(() -> WITH_WINDOWS.stream().flatMap(name -> find(name).stream()).findFirst())
        .or(() -> install("chromium"))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The journeys need Chromium or Chrome in the PATH: apt-get install chromium"));
  }

  private static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), FOLDERS.stream())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> install(String name) {
    boolean possible =
        System.getProperty("user.name").equals("root")
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (!possible) {
      return Optional.empty();
    }
    run("apt-get", "install", "-y", "--no-install-recommends", name);
    return find(name)
        .or(
            () -> {
              run("apt-get", "update");
              run("apt-get", "install", "-y", "--no-install-recommends", name);
              return find(name);
            });
  }

  private static void run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Process process = builder.start();
      if (!process.waitFor(INSTALL_LIMIT_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Chromium is installed", e);
    }
  }
}
