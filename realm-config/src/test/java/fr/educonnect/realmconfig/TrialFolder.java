package fr.educonnect.realmconfig;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A small sound folder of realm files that a test then breaks, and what the command says of it. */
final class TrialFolder {
  private static final Map<String, String> SOUND =
      Map.of(
          "settings.yaml",
              """
              NAME: {help: Shown name., pattern: "[A-Za-z ]+"}
              CODE: {help: A secret., secret: true, default: change-me-please}
              """,
          "defaults/saml.yaml", "enabled: true\n",
          "defaults/openid-connect.yaml", "enabled: true\n",
          "realms/trial/realm.yaml",
              """
              enabled: true
              displayName: ${NAME}
              attributes: {a: "1"}
              """,
          "realms/trial/scopes.yaml", "clientScopes: [{name: basic, protocol: openid-connect}]\n",
          "services/one.yaml",
              """
              realm: trial
              client:
                clientId: one
                protocol: openid-connect
                secret: ${CODE}
                redirectUris: ["https://one.example/callback"]
                defaultClientScopes: [basic]
              """,
          "services/two.yaml",
              """
              realm: trial
              client:
                clientId: two
                protocol: saml
                attributes: {saml_idp_initiated_sso_url_name: two}
              """);

  private final Path root;
  private final Map<String, String> environment = new HashMap<>(Map.of("NAME", "Trial"));
  private final StringWriter said = new StringWriter();

  TrialFolder(Path root) {
    this.root = root;
    SOUND.forEach(this::write);
  }

  TrialFolder write(String file, String text) {
    try {
      Path target = root.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrialFolder environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs {@code check} and returns its exit code. */
  int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = "--files=" + root;
    System.arraycopy(options, 0, args, 2, options.length);
    return new RealmConfig(environment, new PrintWriter(said)).run(args);
  }

  String said() {
    return said.toString();
  }
}
