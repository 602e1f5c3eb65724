package fr.educonnect.realmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.educonnect.realmconfig.metadata.Signer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata that cannot be fetched or trusted changes nothing, and the service is named. */
class RefreshTest {
  private static final String METADATA =
      """
      <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" ID="_1" entityID="urn:trial">
        <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
          <AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
              Location="https://new.example/acs" index="0"/>
        </SPSSODescriptor>
      </EntityDescriptor>
      """;

  private static final String SERVICE =
      """
      realm: trial
      service:
        name: Trial
        contacts: {technical: [sso@new.example]}
        policy: supann
        saml:
          metadata: {file: new.xml, url: "%s", certificates: [%s]}
      """;

  @TempDir private static Path keys;
  private static Signer signer;

  @TempDir private Path root;
  private HttpServer publisher;
  private byte[] published = new byte[0];
  private int status = 200;
  private String said;

  @BeforeAll
  static void key() throws Exception {
    signer = Signer.make(keys, "signer");
  }

  @BeforeEach
  void soundFolder() throws Exception {
    publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publisher.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, published.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(published);
          }
        });
    publisher.start();
    new TrialFolder(root)
        .write("realms/trial/scopes.yaml", "clientScopes: [{name: basic}, {name: supann}]\n")
        .write("services/new.yaml", SERVICE.formatted(address(), signer.text()));
    Files.write(root.resolve("services/new.xml"), signer.sign(METADATA));
  }

  @AfterEach
  void stop() {
    publisher.stop(0);
  }

  @Test
  void whatIsNotThereChangesNothing() throws Exception {
    status = 404;
    refused("the address answered 404");
    publisher.stop(0);
    refused("the address did not answer");
  }

  @Test
  void whatIsNotToBeTrustedChangesNothing() throws Exception {
    published = METADATA.getBytes(StandardCharsets.UTF_8);
    refused("not signed");
    published = Signer.make(keys, "stranger").sign(METADATA);
    refused("not by a stated certificate");
    published = signer.sign(METADATA.replace("urn:trial", "urn:other"));
    refused("another entityID");
  }

  @Test
  void nothingIsFetchedInClearFromElsewhere() throws Exception {
    new TrialFolder(root)
        .write("services/new.yaml", SERVICE.formatted("http://new.example/", signer.text()));
    assertThat(refresh()).isEqualTo(3);
    assertThat(said).contains("services/new.yaml:7:").contains("[bad-metadata-url]");
  }

  private void refused(String reason) throws IOException {
    byte[] before = Files.readAllBytes(root.resolve("services/new.xml"));
    assertThat(refresh()).isEqualTo(6);
    assertThat(said).contains("services/new.yaml: left as it is").contains(reason);
    assertThat(Files.readAllBytes(root.resolve("services/new.xml"))).isEqualTo(before);
  }

  /** With a server that is not there: it must not even be asked. */
  private int refresh() {
    StringWriter out = new StringWriter();
    Map<String, String> environment =
        Map.of("NAME", "Trial", "REALM_CONFIG_ADMIN_PASSWORD", "unused");
    int code =
        new RealmConfig(environment, new PrintWriter(out))
            .run("refresh", "--apply", "--files=" + root, "--server=http://127.0.0.1:1");
    said = out.toString();
    return code;
  }

  private String address() {
    return "http://127.0.0.1:" + publisher.getAddress().getPort() + "/";
  }
}
