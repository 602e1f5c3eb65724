package fr.educonnect.testing.journeys.realms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.realmconfig.RealmConfig;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A realm of its own on the running server, with a folder of files for the command; the realm goes
 * when it is closed.
 */
final class TrialRealm implements AutoCloseable {
  static final String NAME = "trial";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final AdminCredentials server;
  private final RealmApi api;
  private final Map<String, String> environment = new HashMap<>();
  private String said = "";

  TrialRealm(Path folder, Stack stack) {
    this.folder = folder;
    this.server = administrator(stack);
    this.api = new AdminApi(server).realm(NAME);
    environment.put("REALM_CONFIG_ADMIN_PASSWORD", server.password());
    write("settings.yaml", "CODE: {help: A secret., secret: true}\n");
    close();
  }

  private static AdminCredentials administrator(Stack stack) {
    JsonNode said = json(read(stack.file()));
    return new AdminCredentials(
        URI.create(said.path("keycloak").asText()),
        "master",
        said.path("admin").path("username").asText(),
        said.path("admin").path("password").asText());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrialRealm write(String file, String text) {
    try {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrialRealm environment(Map<String, String> values) {
    environment.putAll(values);
    return this;
  }

  /** Runs {@code plan} or {@code apply} and returns the exit code. */
  int run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, "--files=" + folder));
    arguments.add("--server=" + server.server());
    arguments.add("--admin-user=" + server.user());
    arguments.addAll(List.of(options));
    StringWriter out = new StringWriter();
    int code =
        new RealmConfig(environment, new PrintWriter(out)).run(arguments.toArray(String[]::new));
    said = out.toString();
    return code;
  }

  /** What the last run wrote. */
  String said() {
    return said;
  }

  RealmApi api() {
    return api;
  }

  URI address(String path) {
    return URI.create(server.server() + "/realms/" + NAME + path);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (api.find("").isPresent()) {
      api.delete("");
    }
  }
}
