package fr.educonnect.testing.journeys.realms;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A realm of its own with the scopes of services, and the files of services to try on it. */
final class TrialServices implements AutoCloseable {
  private static final List<String> SCOPES =
      List.of("profile", "ect.scope.cnx", "ect.scope.scolarite");

  private static final List<String> POLICIES = List.of("fredu-ent", "fredu-service", "supann");

  private static final String SUBJECT =
      "{name: basic, protocol: openid-connect, protocolMappers: [{name: sub,"
          + " protocol: openid-connect, protocolMapper: oidc-sub-mapper,"
          + " config: {access.token.claim: \"true\"}}]}";

  private final TrialRealm realm;

  TrialServices(Path folder, Stack stack) {
    realm =
        new TrialRealm(folder, stack)
            .environment(Map.of("CODE", "unused-secret-value"))
            .write(
                "realms/trial/realm.yaml",
                """
                enabled: true
                adminEventsEnabled: true
                adminEventsDetailsEnabled: true
                attributes: {educonnect.saml.entityId: "urn:fi:idp:trial:1.0"}
                """)
            .write("defaults/openid-connect.yaml", "defaultClientScopes: [basic]\n")
            .write(
                "realms/trial/scopes.yaml",
                "defaultDefaultClientScopes: []\ndefaultOptionalClientScopes: []\n"
                    + "clientScopes: ["
                    + scopes()
                    + "]\n");
  }

  private static String scopes() {
    return Stream.of(
            Stream.of(SUBJECT),
            SCOPES.stream().map(name -> "{name: " + name + ", protocol: openid-connect}"),
            POLICIES.stream().map(name -> "{name: " + name + ", protocol: saml}"))
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }

  TrialRealm realm() {
    return realm;
  }

  /** The examples that are shipped, as services of the realm. */
  TrialServices examples() throws IOException {
    Path examples = Path.of("..", "..", "realm-config", "services", "examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        realm.write(
            "services/" + examples.relativize(file),
            text.replace("realm: educonnect", "realm: trial").replace("profile: example\n", ""));
      }
    }
    return this;
  }

  JsonNode client(String clientId) {
    String encoded = URLEncoder.encode(clientId, StandardCharsets.UTF_8);
    return realm.api().get("/clients?clientId=" + encoded).get(0);
  }

  /** What the server has of the realm's clients and scopes. */
  List<JsonNode> all() {
    return List.of(
        realm.api().get("/clients"), realm.api().get("/client-scopes"), realm.api().get(""));
  }

  /** How often somebody changed the realm. */
  int changes() {
    return realm.api().get("/admin-events?max=1000").size();
  }

  @Override
  public void close() {
    realm.close();
  }
}
