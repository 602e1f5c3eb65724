package fr.educonnect.testing.journeys.realms;

import static fr.educonnect.testing.journeys.realms.TrialRealm.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the command does to clients, scopes, components and settings of a running server. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.REALMS)
class RealmConfigTest {
  private static final String SERVICE =
      """
      realm: trial
      client:
        clientId: service
        protocol: openid-connect
        secret: ${CODE}
        directAccessGrantsEnabled: false
        redirectUris: ["https://service.example/callback"]
        defaultClientScopes: [basic]
        protocolMappers:
          - name: colour
            protocol: openid-connect
            protocolMapper: oidc-hardcoded-claim-mapper
            config: {claim.name: colour, claim.value: blue, id.token.claim: "true"}
      """;

  private static final String SCOPES =
      """
      defaultDefaultClientScopes: [basic]
      defaultOptionalClientScopes: []
      clientScopes:
        - {name: basic, protocol: openid-connect}
        - {name: extra, protocol: openid-connect}
      """;

  private static final String KEYS =
      """
      components:
        org.keycloak.keys.KeyProvider:
          - {name: signature, providerId: rsa-generated, config: {priority: "100"}}
      """;

  @TempDir private Path folder;
  private TrialRealm realm;

  @BeforeEach
  void filesOfARealm(Stack stack) {
    realm =
        new TrialRealm(folder, stack)
            .environment(Map.of("CODE", "first-secret-value"))
            .write("realms/trial/realm.yaml", "enabled: true\nssoSessionIdleTimeout: 1800\n")
            .write("realms/trial/scopes.yaml", SCOPES)
            .write("realms/trial/keys.yaml", KEYS)
            .write("services/service.yaml", SERVICE);
  }

  @AfterEach
  void forget() {
    realm.close();
  }

  @Test
  void aRealmIsMadeOnceAndThenLeftAlone() {
    assertThat(realm.run("plan")).isEqualTo(5);
    assertThat(realm.said()).contains("+ trial: realm trial");
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said()).isEqualToIgnoringNewLines("Nothing to change.");
    assertThat(realm.run("plan", "--json")).isZero();
    assertThat(json(realm.said())).isEqualTo(json("{\"changed\":0}"));
  }

  @Test
  void whatSomebodyChangedByHandIsSeenAndPutRight() {
    realm.run("apply");
    ObjectNode service = client("service");
    service
        .put("directAccessGrantsEnabled", true)
        .putArray("redirectUris")
        .add("https://evil.example/");
    ((ObjectNode) service.path("protocolMappers").get(0).path("config")).put("claim.value", "red");
    realm.api().put("/clients/" + service.path("id").asText(), service);
    mapper("colour", "red");
    assertThat(realm.run("plan")).isEqualTo(5);
    assertThat(realm.said())
        .contains("directAccessGrantsEnabled: true -> false")
        .contains(
            "redirectUris: [\"https://evil.example/\"] -> [\"https://service.example/callback\"]")
        .contains("config.claim.value: red -> blue");
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.run("plan")).isZero();
    assertThat(client("service").path("redirectUris"))
        .isEqualTo(json("[\"https://service.example/callback\"]"));
  }

  @Test
  void aScopeLinkedByHandIsUnlinked() {
    realm.run("apply");
    String service = "/clients/" + client("service").path("id").asText();
    realm.api().put(service + "/default-client-scopes/" + scopeId("extra"), json("{}"));
    realm.api().put("/default-optional-client-scopes/" + scopeId("extra"), json("{}"));
    assertThat(realm.run("apply")).isZero();
    assertThat(client("service").path("defaultClientScopes")).isEqualTo(json("[\"basic\"]"));
    assertThat(realm.api().get("/default-optional-client-scopes")).isEmpty();
  }

  @Test
  void whatFilesNoLongerNameIsReportedAndGoesOnlyWhenNamed() {
    realm.run("apply");
    realm.delete("services/service.yaml");
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said())
        .contains(
            "? trial: client service is not in the files; kept (--prune trial:client:service)")
        .contains("Nothing to change.");
    assertThat(client("service")).isNotNull();
    assertThat(realm.run("plan", "--prune=trial:client:service")).isEqualTo(5);
    assertThat(client("service")).isNotNull();
    assertThat(realm.run("apply", "--prune=trial:client:service")).isZero();
    assertThat(client("service")).isNull();
  }

  @Test
  void aMapperAddedByHandIsReported() {
    realm.run("apply");
    mapper("size", "long");
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said()).contains("--prune trial:mapper:service/size");
    assertThat(realm.run("apply", "--prune=trial:mapper:service/size")).isZero();
    assertThat(client("service").path("protocolMappers")).hasSize(1);
  }

  @Test
  void componentsKeepTheirIdsAndKeys() {
    realm.run("apply");
    JsonNode before = component("signature");
    JsonNode keys = realm.api().get("/keys");
    realm.write("realms/trial/keys.yaml", KEYS.replace("100", "200"));
    assertThat(realm.run("apply")).isZero();
    assertThat(component("signature").path("id")).isEqualTo(before.path("id"));
    assertThat(component("signature").path("config").path("priority")).isEqualTo(json("[\"200\"]"));
    assertThat(realm.api().get("/keys").path("active")).isEqualTo(keys.path("active"));
    realm.delete("realms/trial/keys.yaml");
    assertThat(realm.run("apply")).isZero();
    assertThat(component("signature").path("id")).isEqualTo(before.path("id"));
  }

  @Test
  void anotherIdForAComponentIsRefused() {
    realm.run("apply");
    realm.write("realms/trial/keys.yaml", KEYS.replace("{name: sig", "{id: other, name: sig"));
    assertThat(realm.run("apply")).isEqualTo(4);
    assertThat(realm.said()).contains("ids never change");
  }

  @Test
  void secretsAreSetAndNeverShown() {
    realm.run("apply");
    realm.environment(Map.of("CODE", "second-secret-value"));
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said())
        .contains("secret: (secret) -> (secret)")
        .doesNotContain("-secret-value");
    assertThat(client("service").path("secret").asText()).isEqualTo("second-secret-value");
  }

  @Test
  void aServerWithoutTheProvidersIsNotTouched() {
    realm.write(
        "realms/trial/parts.yaml",
        "loginTheme: no-such-theme\neventsListeners: [no-such-listener]\n");
    assertThat(realm.run("apply")).isEqualTo(4);
    assertThat(realm.said()).contains("eventsListener no-such-listener, login theme no-such-theme");
    assertThat(realm.api().find("")).isEmpty();
  }

  @Test
  void aRefusedCallIsNamedAndCanBeRepeated() {
    realm.run("apply");
    realm.write("realms/trial/more.yaml", "passwordPolicy: passwordBlacklist(no-such-list.txt)\n");
    assertThat(realm.run("apply")).isEqualTo(4);
    assertThat(realm.said()).contains("PUT /admin/realms/trial answered").contains("log");
    assertThat(realm.run("plan")).isEqualTo(5);
    realm.delete("realms/trial/more.yaml");
    assertThat(realm.run("apply")).isZero();
  }

  private ObjectNode client(String clientId) {
    return (ObjectNode) realm.api().get("/clients?clientId=" + clientId).get(0);
  }

  private String scopeId(String name) {
    for (JsonNode scope : realm.api().get("/client-scopes")) {
      if (name.equals(scope.path("name").asText())) {
        return scope.path("id").asText();
      }
    }
    throw new AssertionError(name);
  }

  private JsonNode component(String name) {
    return realm.api().get("/components?name=" + name).get(0);
  }

  /** Sets a claim of the service, as an administrator's console would. */
  private void mapper(String claim, String value) {
    String service = "/clients/" + client("service").path("id").asText();
    ObjectNode mapper = null;
    for (JsonNode present : client("service").path("protocolMappers")) {
      mapper = claim.equals(present.path("name").asText()) ? (ObjectNode) present : mapper;
    }
    String path = service + "/protocol-mappers/models";
    if (mapper == null) {
      ObjectNode added = (ObjectNode) client("service").path("protocolMappers").get(0);
      added.put("name", claim).remove("id");
      realm.api().create(path, added);
    } else {
      ((ObjectNode) mapper.path("config")).put("claim.value", value);
      realm.api().put(path + "/" + mapper.path("id").asText(), mapper);
    }
  }
}
