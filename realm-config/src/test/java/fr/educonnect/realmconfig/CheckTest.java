package fr.educonnect.realmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One broken file per rule: each is refused, by name, and nothing else is said. */
class CheckTest {
  @TempDir private Path root;

  /**
   * A file that breaks a rule.
   *
   * @param text written over the sound file, or beside the sound ones
   */
  record Broken(String code, String file, String text) {
    @Override
    public String toString() {
      return code + " in " + text.strip();
    }
  }

  @Test
  void soundFilesPass() {
    TrialFolder folder = new TrialFolder(root);
    assertThat(folder.check()).describedAs(folder.said()).isZero();
  }

  @ParameterizedTest
  @MethodSource({
    "brokenFilesAreRefused",
    "brokenAddresses",
    "brokenTools",
    "brokenTiles",
    "brokenAdditions"
  })
  void brokenFilesAreRefused(Broken broken) {
    TrialFolder folder = new TrialFolder(root).write(broken.file(), broken.text());
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said().lines())
        .anyMatch(line -> line.endsWith("[" + broken.code() + "]"))
        .allMatch(line -> line.endsWith("[" + broken.code() + "]") || line.contains("problem(s)"));
  }

  static List<Broken> brokenFilesAreRefused() {
    return List.of(
        realm("bad-yaml", "enabled: [true"),
        realm("bad-yaml", "enabled: true\nenabled: false"),
        realm("not-a-mapping", "- enabled"),
        realm("unknown-key", "enabld: true"),
        realm("unknown-key", "clients: [{clientId: x, redirectUri: []}]"),
        realm("unknown-key", "clientScopes: [{name: x, protocolMappers: [{nam: y}]}]"),
        realm("unknown-key", "userProfile: {attribute: []}"),
        realm("unknown-key", "flows: [{alias: x, step: []}]"),
        realm("bad-value", "accessTokenLifespan: soon"),
        realm("bad-value", "clients: {clientId: x}"),
        realm("bad-value", "clientScopes: [x]"),
        realm("said-twice", "displayName: Again"),
        realm("said-twice", "attributes: {a: \"2\"}"),
        realm("unknown-setting", "displayNameHtml: ${HOME}"),
        realm("bad-flow", "flows: [{alias: x, steps: []}]"),
        realm("no-storage-id", storage("{name: s, providerId: s}")),
        realm("no-component-name", storage("{id: s, providerId: s}")),
        realm("unknown-key", "identityProviders: [{alais: x}]"),
        realm("bad-identity-provider", "identityProviders: [{alias: x, providerId: oidc}]"),
        realm("unknown-key", "identityProviders: [{alias: x, mappers: [{nam: y}]}]"),
        new Broken("unknown-key", "settings.yaml", "NAME: {helpp: Shown.}\nCODE: {default: x}"),
        new Broken("bad-pattern", "settings.yaml", "NAME: {pattern: \"[\"}\nCODE: {default: x}"),
        new Broken("bad-setting", "settings.yaml", "NAME: {pattern: \"x\"}\nCODE: {default: x}"),
        new Broken("bad-service", "services/new.yaml", "realm: trial\nclient: x"),
        new Broken("bad-service", "services/new.yaml", "realm: other\nclient: {clientId: x}"),
        new Broken(
            "unknown-key", "services/new.yaml", "realm: trial\nprofil: x\nclient: {clientId: x}"),
        client("no-client-id", "{protocol: saml}"),
        client("duplicate-client", "{clientId: one}"),
        client("bad-redirect-uri", redirect("https://new.example/*")),
        client("bad-redirect-uri", redirect("http://new.example/callback")),
        client("bad-redirect-uri", redirect("https://new.example/callback#here")),
        client("bad-redirect-uri", redirect("https://new.example/callback?state=1")),
        client("bad-redirect-uri", redirect("/callback")),
        client("bad-redirect-uri", redirect("not an address")),
        client("bad-redirect-uri", "{clientId: x, attributes: {post.logout.redirect.uris: +}}"),
        client("bad-saml-name", samlName("Two Words")),
        client("duplicate-saml-name", samlName("two")),
        client("unknown-scope", "{clientId: x, defaultClientScopes: [email]}"),
        client("no-pkce", "{clientId: x, publicClient: true}"),
        client("public-secret", PUBLIC_WITH_SECRET),
        client("no-certificate", saml("saml.client.signature: \"true\"")),
        client("no-certificate", saml("saml.encrypt: \"true\"")),
        client("bad-certificate", saml("saml.signing.certificate: bm90aGluZw==")),
        client("bad-certificate", saml("saml.signing.certificate: " + Certificates.SHORT)),
        client("bad-certificate", saml("saml.signing.certificate: " + Certificates.ENDED)));
  }

  static List<Broken> brokenAddresses() {
    return List.of(
        client("bad-address", "{clientId: x, baseUrl: \"https://x.example/{site}/\"}"),
        client("bad-address", "{clientId: x, baseUrl: \"https://*.x.example/\"}"),
        client("bad-address", "{clientId: x, baseUrl: /here}"),
        client("bad-address", "{clientId: x, rootUrl: http://x.example}"),
        client("bad-address", address("educonnect.older.address: http://x.example/")),
        client("bad-address", address("educonnect.ent.school.0750001A: \"javascript:a()\"")),
        client("bad-address", address("policyUri: \"https://a:b@x.example/\"")),
        client("bad-entity-id", "{clientId: mon service, protocol: saml}"),
        client("bad-entity-id", "{clientId: \"http://\", protocol: saml}"));
  }

  static List<Broken> brokenTools() {
    return List.of(
        new Broken(
            "bad-service", "services/new.yaml", "realm: trial\nkind: x\nclient: {clientId: x}"),
        realm("duplicate-slug", "clients: [" + slug("x") + ", " + slug("y") + "]"),
        client("no-service-key", "{clientId: x, serviceAccountsEnabled: true}"));
  }

  static List<Broken> brokenTiles() {
    return List.of(
        tile("{portal.title: x, portal.profiles: STUDENT}"),
        tile("{portal.title: x, portal.profiles: PARENT, portal.degrees: 1D}"),
        tile("{portal.title: x, portal.profiles: STUDENT, portal.degrees: 3D}"),
        tile("{portal.title: x, portal.profiles: STUDENT, portal.degrees: 1D, portal.icon: cat}"),
        tile("{portal.title: x, portal.profiles: STUDENT, portal.degrees: 1D, portal.uais: x}"),
        tile("{portal.title: x, portal.profiles: STUDENT, portal.degrees: 1D, portal.optional: x}"),
        tile("{portal.title: x, portal.profiles: STUDENT, portal.degrees: 1D, portal.tilte: x}"),
        client("bad-tile", "{clientId: x, attributes: " + TILE + "}"));
  }

  static List<Broken> brokenAdditions() {
    return List.of(
        client("no-reason", "{clientId: x, attributes: {educonnect.additions: sn}}"),
        addition("no-claim", "openid-connect", "supannEtuEtape"),
        addition("no-claim", "openid-connect", "eduPersonAffiliation"),
        addition("unknown-attribute", "openid-connect", "family_name"),
        addition("unknown-attribute", "saml", "FrEduNothing"));
  }

  @ParameterizedTest
  @CsvSource({"openid-connect, FrEduCtRefId", "saml, FrEduCtRefId", "saml, FrEduVecteur"})
  void additionsWithTheirReasonsPass(String protocol, String name) {
    Broken sound = addition("", protocol, name);
    TrialFolder folder =
        new TrialFolder(root)
            .write(
                sound.file(),
                sound
                    .text()
                    .replace("additions: " + name, "additions: \"sn, " + name + "\"")
                    .replace("}}", ", educonnect.addition.sn: Code de l’éducation}}"));
    assertThat(folder.check()).describedAs(folder.said()).isZero();
  }

  private static Broken addition(String code, String protocol, String name) {
    return client(
        code,
        "{clientId: x, protocol: %s, attributes: {educonnect.additions: %s,"
                .formatted(protocol, name)
            + " educonnect.addition.%s: Code de l’éducation}}".formatted(name));
  }

  private static final String PUBLIC_WITH_SECRET =
      "{clientId: x, publicClient: true, secret: s, attributes: {pkce.code.challenge.method:"
          + " S256}}";

  private static final String TILE =
      "{portal.title: x, portal.profiles: STUDENT, portal.degrees: 1D}";

  private static Broken tile(String attributes) {
    return client(
        "bad-tile", "{clientId: x, baseUrl: https://x.example/, attributes: " + attributes + "}");
  }

  private static Broken realm(String code, String text) {
    return new Broken(code, "realms/trial/more.yaml", text);
  }

  private static Broken client(String code, String client) {
    return new Broken(code, "services/new.yaml", "realm: trial\nclient: " + client);
  }

  private static String slug(String clientId) {
    return "{clientId: " + clientId + ", attributes: {educonnect.ent.slug.hugo: 0750001A}}";
  }

  private static String storage(String component) {
    return "components: {org.keycloak.storage.UserStorageProvider: [" + component + "]}";
  }

  private static String redirect(String uri) {
    return "{clientId: x, redirectUris: [\"" + uri + "\"]}";
  }

  private static String address(String attribute) {
    return "{clientId: x, attributes: {" + attribute + "}}";
  }

  private static String samlName(String name) {
    return saml("saml_idp_initiated_sso_url_name: " + name);
  }

  private static String saml(String attribute) {
    return "{clientId: x, protocol: saml, attributes: {" + attribute + "}}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{clientId: x, baseUrl: \"https://x.example/app/?state=1#/here\"}",
        "{clientId: x, baseUrl: \"http://127.0.0.1:8080/\"}",
        "{clientId: two words, baseUrl: \"http://[::1]/\"}",
        "{clientId: x, attributes: {educonnect.ent.school.0750001A: \"\"}}",
        "{clientId: my-service, protocol: saml}",
        "{clientId: \"urn:école:ent\", protocol: saml}",
      })
  void whatWorksIsTaken(String client) {
    TrialFolder folder =
        new TrialFolder(root).write("services/new.yaml", "realm: trial\nclient: " + client);
    assertThat(folder.check()).describedAs(folder.said()).isZero();
  }

  @Test
  void aFolderWithoutSettingsIsRefused() throws IOException {
    TrialFolder folder = new TrialFolder(root);
    Files.delete(root.resolve("settings.yaml"));
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said()).contains("settings.yaml: the file cannot be read [unreadable]");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    TrialFolder folder =
        new TrialFolder(root)
            .write("services/new.yaml", "realm: trial\nclient: {clientId: one}")
            .write(
                "services/other.yaml", "realm: trial\nclient: " + redirect("https://x.example/*"));
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said()).contains("duplicate-client").contains("bad-redirect-uri");
  }

  @Test
  void otherProfilesAreNotEvenRead() {
    TrialFolder folder =
        new TrialFolder(root)
            .write(
                "services/new.yaml",
                "realm: trial\nprofile: trial\nclient: {clientId: \"${NONE}\"}");
    assertThat(folder.check()).isZero();
    assertThat(folder.check("--profile=trial")).isEqualTo(3);
  }

  @Test
  void problemsAreReadableByPrograms() {
    TrialFolder folder =
        new TrialFolder(root).write("realms/trial/more.yaml", "accessTokenLifespan: soon");
    assertThat(folder.check("--json")).isEqualTo(3);
    assertThat(folder.said().strip())
        .startsWith("{\"problems\":[{\"code\":\"bad-value\",\"file\":\"realms/trial/more.yaml\"");
  }
}
