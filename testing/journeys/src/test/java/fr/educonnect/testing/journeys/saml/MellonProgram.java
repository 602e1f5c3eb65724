package fr.educonnect.testing.journeys.saml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Debian's Apache with mod_auth_mellon, installed where that is possible. */
final class MellonProgram {
  /** Brings Apache's program without its service: nothing of the machine's is started. */
  static final String PACKAGE = "libapache2-mod-auth-mellon";

  private static final Path APACHE = Path.of("/usr/sbin/apache2");
  private static final Path MODULE = Path.of("/usr/lib/apache2/modules/mod_auth_mellon.so");
  private static final Path APT = Path.of("/usr/bin/apt-get");
  private static final long LIMIT_MINUTES = 5;

  private MellonProgram() {}

  static Optional<Path> findOrInstall() {
    if (!isThere() && Files.isExecutable(APT) && "root".equals(System.getProperty("user.name"))) {
      run("install", "-y", "--no-install-recommends", PACKAGE);
      if (!isThere()) {
        run("update");
        run("install", "-y", "--no-install-recommends", PACKAGE);
      }
    }
    return isThere() ? Optional.of(APACHE) : Optional.empty();
  }

  private static boolean isThere() {
    return Files.isExecutable(APACHE) && Files.exists(MODULE);
  }

  private static void run(String... arguments) {
    ProcessBuilder apt = new ProcessBuilder(APT.toString()).inheritIO();
    apt.command().addAll(List.of(arguments));
    apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Process process = apt.start();
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a package is installed", e);
    }
  }
}
