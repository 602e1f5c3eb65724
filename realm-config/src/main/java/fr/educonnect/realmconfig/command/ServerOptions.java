package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which server, as whom, and what may be removed there. */
final class ServerOptions {
  /** Environment variable of the administrator's password; never an argument, which ps shows. */
  static final String PASSWORD = "REALM_CONFIG_ADMIN_PASSWORD";

  @Option(
      names = "--server",
      required = true,
      paramLabel = "URL",
      description = "base URL of Keycloak")
  private URI server;

  @Option(
      names = "--admin-realm",
      defaultValue = "master",
      paramLabel = "NAME",
      description = "realm of the administrator (default: ${DEFAULT-VALUE})")
  private String adminRealm;

  @Option(
      names = "--admin-user",
      defaultValue = "admin",
      paramLabel = "NAME",
      description = "administrator (default: ${DEFAULT-VALUE})")
  private String adminUser;

  @Option(
      names = "--admin-password-file",
      paramLabel = "FILE",
      description = "file with the password; else the variable " + PASSWORD)
  private Path passwordFile;

  @Option(
      names = "--prune",
      paramLabel = "REALM:KIND:NAME",
      description = "remove this object, which the files no longer name; may be repeated")
  private Set<String> prune = new LinkedHashSet<>();

  Set<String> prune() {
    return prune;
  }

  AdminApi api(Map<String, String> environment, CommandSpec spec) {
    String base = server.toString().replaceAll("/+$", "");
    return new AdminApi(
        new AdminCredentials(URI.create(base), adminRealm, adminUser, password(environment, spec)));
  }

  private String password(Map<String, String> environment, CommandSpec spec) {
    if (passwordFile == null) {
      String password = environment.get(PASSWORD);
      if (password == null) {
        throw new ParameterException(
            spec.commandLine(), "Give --admin-password-file or the variable " + PASSWORD);
      }
      return password;
    }
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "The file with the password cannot be read: " + passwordFile, e);
    }
  }
}
