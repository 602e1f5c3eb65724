package fr.educonnect.testing.journeys.realms;

import static fr.educonnect.testing.journeys.realms.TrialRealm.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import fr.educonnect.domain.federation.Attribute;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.realmconfig.RealmConfig;
import fr.educonnect.realmconfig.metadata.Signer;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Services' files and their metadata on a running server. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.REALMS)
class ServiceFilesTest {
  private static final String KEY =
      """
      <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
        <X509Certificate>%s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
      """;

  private static final String METADATA =
      """
      <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" ID="_1" entityID="urn:fi:ent:trial:1.0">
        <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">KEYS
          <AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
              Location="https://new.example/acs" index="0"/>
        </SPSSODescriptor>
      </EntityDescriptor>
      """;

  private static final String PUBLISHED =
      """
      realm: trial
      service:
        name: Trial
        contacts: {technical: [sso@new.example]}
        policy: fredu-ent
        saml:
          metadata: {file: new.xml, url: "http://127.0.0.1:%d/", certificates: [%s]}
      """;

  /** All that there are, in their order; the protocol is left open. */
  private static final String ADDITIONS =
      """
      realm: trial
      service:
        name: Trial
        contacts: {technical: [sso@new.example]}
        %s
        additions:
      """
          + Arrays.stream(Attribute.values())
              .map(Attribute::friendlyName)
              .map("    - {attribute: %s, reason: Code de l’éducation}\n"::formatted)
              .collect(Collectors.joining());

  private static final String OVER_OIDC =
      "oidc: {clientId: new, redirectUris: [\"https://new.example/back\"], authentication: none}";

  private static final String OVER_SAML =
      "policy: fredu-ent\n  saml: {entityId: new, consumer: \"https://new.example/acs\"}";

  @TempDir private Path folder;
  private TrialServices services;
  private TrialRealm realm;

  @BeforeEach
  void aRealmWithTheScopesOfServices(Stack stack) {
    services = new TrialServices(folder, stack);
    realm = services.realm();
  }

  @AfterEach
  void forget() {
    services.close();
  }

  @Test
  void applyingTwiceChangesNothing() throws IOException {
    services.examples();
    assertThat(realm.run("apply")).describedAs(realm.said()).isZero();
    realm.write("services/ent.yaml", ent().replace("ENT d’exemple", "ENT"));
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said()).contains("name: ENT d’exemple -> ENT");
    int changes = services.changes();
    assertThat(changes).isPositive();
    List<JsonNode> before = services.all();
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said()).doesNotContain(" -> ").doesNotContain("trial: client");
    assertThat(services.changes()).isEqualTo(changes);
    assertThat(services.all()).isEqualTo(before);
    assertThat(realm.run("plan")).isZero();
  }

  @Test
  void thePairwiseKeyOfAServiceStays() throws IOException {
    services.examples();
    assertThat(realm.run("apply")).describedAs(realm.said()).isZero();
    realm.write("services/ent.yaml", ent().replace("  saml:\n", "  pairwiseKey: \"2\"\n  saml:\n"));
    assertThat(realm.run("plan")).isEqualTo(4);
    assertThat(realm.said()).contains("services/ent.yaml").contains("pairwise key is 1");
  }

  @Test
  void metadataIsFetchedVerifiedShownAndThenApplied() throws Exception {
    Signer signer = Signer.make(folder, "signer");
    String old = Signer.make(folder, "old", "-100d").text();
    String newer = Signer.make(folder, "newer").text();
    byte[] published = signer.sign(metadata(newer).replace("/acs", "/newer"));
    HttpServer publisher = publisher(published);
    try {
      int port = publisher.getAddress().getPort();
      realm.write("services/new.yaml", PUBLISHED.formatted(port, signer.text()));
      Path copy = folder.resolve("services/new.xml");
      Files.write(copy, signer.sign(metadata(old, newer)));
      assertThat(realm.run("apply")).describedAs(realm.said()).isZero();
      assertThat(signingCertificates()).isEqualTo(old + "," + newer);
      assertThat(realm.run("refresh")).isEqualTo(5);
      assertThat(realm.said()).contains("https://new.example/acs").contains("/newer");
      assertThat(Files.readString(copy)).contains("/acs");
      assertThat(realm.run("refresh", "--apply")).isZero();
      assertThat(Files.readAllBytes(copy)).isEqualTo(published);
      assertThat(services.client("urn:fi:ent:trial:1.0").path("redirectUris"))
          .isEqualTo(json("[\"https://new.example/newer\"]"));
      assertThat(signingCertificates()).isEqualTo(newer);
      assertThat(realm.run("refresh")).isZero();
      assertThat(realm.run("plan")).isZero();
    } finally {
      publisher.stop(0);
    }
  }

  @Test
  void theSchemaNamesWhatTheServerKnows() throws IOException {
    try (InputStream schema =
        RealmConfig.class.getResourceAsStream("service/service.schema.json")) {
      JsonNode definitions =
          json(new String(schema.readAllBytes(), StandardCharsets.UTF_8)).path("$defs");
      assertThat(names(definitions.path("attribute")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Attribute.values()).map(Attribute::friendlyName).toList());
      assertThat(names(definitions.path("academy")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Academy.values()).map(Academy::code).toList());
    }
  }

  @Test
  void anAdditionIsTakenWhereTheServerCanTellIt() {
    realm.write("services/new.yaml", ADDITIONS.formatted(OVER_OIDC));
    assertThat(realm.run("plan")).isEqualTo(3);
    assertThat(realm.said().lines().filter(line -> line.startsWith("services/")))
        .hasSameSizeAs(Arrays.stream(Attribute.values()).filter(one -> !one.isClaim()).toList())
        .allMatch(line -> line.endsWith("[no-claim]"));
    List<Attribute> all = List.of(Attribute.values());
    for (Attribute attribute : all) {
      String refusal = "/" + all.indexOf(attribute) + ": " + attribute.friendlyName() + " cannot";
      assertThat(realm.said().contains(refusal)).as(refusal).isEqualTo(!attribute.isClaim());
    }
    realm.write("services/new.yaml", ADDITIONS.formatted(OVER_SAML));
    assertThat(realm.run("plan")).describedAs(realm.said()).isEqualTo(5);
  }

  private static HttpServer publisher(byte[] metadata) throws IOException {
    HttpServer publisher =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publisher.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, metadata.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(metadata);
          }
        });
    publisher.start();
    return publisher;
  }

  private static String metadata(String... certificates) {
    StringBuilder keys = new StringBuilder();
    for (String certificate : certificates) {
      keys.append(KEY.formatted(certificate));
    }
    return METADATA.replace("KEYS", keys);
  }

  private String signingCertificates() {
    return services
        .client("urn:fi:ent:trial:1.0")
        .path("attributes")
        .path("educonnect.signing.certificates")
        .asText();
  }

  private String ent() throws IOException {
    return Files.readString(folder.resolve("services/ent.yaml"));
  }

  private static List<String> names(JsonNode definition) {
    List<String> names = new ArrayList<>();
    definition.path("enum").forEach(name -> names.add(name.asText()));
    return names;
  }
}
