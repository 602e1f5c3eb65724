package fr.educonnect.testing.journeys.saml;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.process.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An Apache on 127.0.0.1 whose pages mod_auth_mellon protects, as a university runs it. */
final class Mellon implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final int port = freePort();
  private final Path folder;
  private final TrialService service;
  private final Process apache;

  Mellon(Stack stack, Path program, String metadata) {
    service =
        new TrialService(
            stack,
            "urn:essai:mellon",
            Map.of(
                "saml.client.signature", "true",
                "saml_single_logout_service_url_redirect", at("/mellon/logout"),
                "saml_assertion_consumer_url_post", at("/mellon/postResponse")));
    service.registers(at("/mellon/postResponse"));
    service.encrypts();
    try {
      folder = Files.createTempDirectory("mellon");
      write("idp.xml", metadata);
      write("sp.xml", description());
      write("sp.key", service.keyFile());
      write("sp.crt", service.certificateFile());
      write("pages/secret/index.shtml", "<!--#printenv -->");
      write("apache.conf", configuration());
      openForApache();
      apache =
          new ProcessBuilder(
                  program.toString(), "-d", folder.toString(), "-f", "apache.conf", "-DFOREGROUND")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("apache.out").toFile())
              .start();
      Wait.until("start", LIMIT, this::answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An address of its own. */
  String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** As it is registered with us. */
  TrialService service() {
    return service;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  // Started by root it runs as another user, who reads these files.
  private void openForApache() throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path one : all.toList()) {
        Files.setPosixFilePermissions(
            one,
            PosixFilePermissions.fromString(Files.isDirectory(one) ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private String description() {
    String key =
        "<KeyInfo xmlns='http://www.w3.org/2000/09/xmldsig#'><X509Data><X509Certificate>"
            + service.certificate()
            + "</X509Certificate></X509Data></KeyInfo></KeyDescriptor>";
    return "<EntityDescriptor entityID='urn:essai:mellon'"
        + " xmlns='urn:oasis:names:tc:SAML:2.0:metadata'><SPSSODescriptor"
        + " AuthnRequestsSigned='true' WantAssertionsSigned='true'"
        + " protocolSupportEnumeration='urn:oasis:names:tc:SAML:2.0:protocol'>"
        + "<KeyDescriptor use='signing'>"
        + key
        + "<KeyDescriptor use='encryption'>"
        + key
        + "<SingleLogoutService Binding='urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'"
        + " Location='"
        + at("/mellon/logout")
        + "'/><AssertionConsumerService index='0' isDefault='true'"
        + " Binding='urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST' Location='"
        + at("/mellon/postResponse")
        + "'/></SPSSODescriptor></EntityDescriptor>";
  }

  private String configuration() {
    StringBuilder modules = new StringBuilder();
    List.of("mpm_event", "authn_core", "authz_core", "authz_user", "auth_mellon")
        .forEach(name -> load(modules, name));
    List.of("include", "dir", "mime").forEach(name -> load(modules, name));
    return modules
        + """
        Listen 127.0.0.1:%d
        ServerName 127.0.0.1
        PidFile apache.pid
        ErrorLog error.log
        User www-data
        Group www-data
        TypesConfig /dev/null
        DocumentRoot pages
        DirectoryIndex index.shtml
        AddOutputFilter INCLUDES .shtml
        <Location />
          Options +Includes
          MellonEnable info
          MellonEndpointPath /mellon
          MellonSPMetadataFile sp.xml
          MellonSPPrivateKeyFile sp.key
          MellonSPCertFile sp.crt
          MellonIdPMetadataFile idp.xml
          MellonSecureCookie Off
          MellonSetEnvNoPrefix sn urn:oid:2.5.4.4
        </Location>
        <Location /secret>
          AuthType Mellon
          MellonEnable auth
          Require valid-user
        </Location>
        """
            .formatted(port)
            .replaceAll("(Mellon\\w+File) (\\S+)", "$1 " + folder + "/$2");
  }

  private static void load(StringBuilder modules, String name) {
    modules.append(
        "LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so%n".formatted(name, name));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    service.close();
    apache.descendants().forEach(ProcessHandle::destroy);
    apache.destroy();
    try {
      apache.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
