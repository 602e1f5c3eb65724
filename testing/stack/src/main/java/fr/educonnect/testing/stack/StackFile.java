package fr.educonnect.testing.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.educonnect.testing.stack.database.Databases;
import fr.educonnect.testing.stack.people.DemoPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code stack.json}, the run contract: there while the stack is ready, gone when it stops. Its
 * keys are told in the project's README.
 */
final class StackFile implements AutoCloseable {
  private final Path file;

  private StackFile(Path file) {
    this.file = file;
  }

  /** Puts the file in place, whole. */
  static StackFile write(Path file, Map<String, Object> content) {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      Path unfinished = file.resolveSibling(file.getFileName() + ".new");
      json.writeValue(unfinished.toFile(), content);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return new StackFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of the contract, in their order. */
  static Map<String, Object> content(
      Addresses addresses, String oidcSecret, Databases databases, DemoPeople people) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("keycloak", addresses.keycloak());
    content.put("realm", Addresses.REALM);
    content.put("agentsRealm", Addresses.AGENTS_REALM);
    content.put(
        "admin", Map.of("username", ServerEnvironment.ADMIN, "password", ServerEnvironment.ADMIN));
    content.put("oidc", oidc(addresses, oidcSecret));
    content.put("oidcPublic", oidcPublic(addresses));
    content.put(
        "saml",
        Map.of("entityId", addresses.samlIdentityProvider(), "metadata", addresses.samlMetadata()));
    content.put(
        "demoSaml",
        Map.of("url", addresses.samlService() + "/", "entityId", Addresses.SAML_SERVICE));
    content.put("portal", addresses.portal());
    content.put("account", addresses.account());
    content.put("staffConsole", addresses.staffConsole());
    content.put("staffApi", addresses.staffApi());
    content.put("mailbox", addresses.messages() + "/mailbox");
    content.put("smsOutbox", addresses.messages() + "/sms");
    content.put("mailServer", addresses.messages() + "/mailbox/server");
    content.put("smsGateway", addresses.messages() + "/sms/mode");
    content.put(
        "jdbc", Map.of("directory", databases.directory(), "keycloak", databases.keycloak()));
    content.put("people", people.roles());
    content.put("activeAccounts", people.active());
    return content;
  }

  private static Map<String, Object> oidc(Addresses addresses, String secret) {
    return Map.of(
        "issuer",
        addresses.issuer(),
        "clientId",
        Addresses.OIDC_CLIENT,
        "clientSecret",
        secret,
        "redirectUri",
        addresses.oidcService() + "/callback");
  }

  private static Map<String, Object> oidcPublic(Addresses addresses) {
    return Map.of(
        "clientId",
        Addresses.PUBLIC_CLIENT,
        "redirectUri",
        addresses.publicService() + "/callback");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
