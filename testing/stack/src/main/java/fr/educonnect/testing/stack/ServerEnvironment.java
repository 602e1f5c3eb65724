package fr.educonnect.testing.stack;

import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.testing.stack.database.Databases;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.messages.MessageServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The server's run-time options, as {@code KC_…} variables. */
final class ServerEnvironment {
  static final String ADMIN = "admin";

  /**
   * Without two warnings: the stack asks for the server's health several times a second while it
   * starts; and one of Keycloak's at a sign-out names who signs out.
   */
  private static final String LOG_LEVELS =
      "info,io.smallrye.health:error,org.keycloak.services.managers.AuthenticationManager:error";

  /** Addresses for documentation (RFC 5737): nobody is there but who says so. */
  private static final String ADMINISTRATIVE_NETWORK = "198.51.100.0/24";

  private final StackSettings settings;
  private final Databases databases;
  private final Path keys;
  private final Path guides;

  /**
   * @param keys the keys file of provisional passwords and failure counters
   * @param guides the folder of guides for the staff, which need not be there
   */
  ServerEnvironment(StackSettings settings, Databases databases, Path keys, Path guides) {
    this.settings = settings;
    this.databases = databases;
    this.keys = keys;
    this.guides = guides;
  }

  /** The server's calls for administrators. */
  static AdminApi administrator(Addresses addresses) {
    URI server = URI.create(addresses.keycloak());
    return new AdminApi(new AdminCredentials(server, "master", ADMIN, ADMIN));
  }

  /** The options of one node, counted from 0; both bear the first one's address in their links. */
  Map<String, String> ofNode(int node) {
    Ports ports = settings.ports();
    Map<String, String> options = new HashMap<>();
    options.put("KC_HTTP_ENABLED", "true");
    options.put("KC_HTTP_HOST", "127.0.0.1");
    options.put("KC_HTTP_PORT", text(ports.keycloak().get(node)));
    options.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
    options.put("KC_HTTP_MANAGEMENT_PORT", text(ports.management().get(node)));
    options.put("KC_VAULT_DIR", Vault.folder(settings).toString());
    options.put("KC_HOSTNAME", new Addresses(ports).keycloak());
    // Tests come from many addresses, as behind a proxy; nobody else can say where they come from.
    options.put("KC_PROXY_HEADERS", "xforwarded");
    options.put("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1");
    options.put("KC_LOG_LEVEL", LOG_LEVELS);
    options.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    options.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
    options.putAll(database(databases.keycloak()));
    options.putAll(directory(databases.directory()));
    MessageServer.gatewaySettings(ports.messages())
        .forEach((name, value) -> options.put("KC_SPI_SMS_SENDER__TWILIO__" + name, value));
    options.put(
        "KC_SPI_REALM_RESTAPI_EXTENSION__EDUCONNECT_STAFF__ADMINISTRATIVE_NETWORK",
        ADMINISTRATIVE_NETWORK);
    options.put("KC_SPI_REALM_RESTAPI_EXTENSION__EDUCONNECT_STAFF__GUIDES", guides.toString());
    // Keycloak reads the keys of a provider again after 10 seconds at the earliest; tests change
    // those of the simulated FranceConnect more often. It counts whole seconds, and asks for more
    // than this: below zero, the same second will do.
    options.put("KC_SPI_PUBLIC_KEY_STORAGE__INFINISPAN__MIN_TIME_BETWEEN_REQUESTS", "-1");
    // Services put whole addresses into the state, 4096 signs and more; Keycloak drops it at 4000.
    options.put("KC_SPI_LOGIN_PROTOCOL__OPENID_CONNECT__REQ_PARAMS_MAX_SIZE__STATE", "8192");
    options.putAll(cluster(ports.cluster().get(node)));
    return options;
  }

  private static Map<String, String> database(JdbcAddress address) {
    return Map.of(
        "KC_DB_URL", address.url(),
        "KC_DB_USERNAME", address.user(),
        "KC_DB_PASSWORD", address.password());
  }

  private Map<String, String> directory(JdbcAddress address) {
    String prefix = "KC_SPI_DIRECTORY__DEFAULT__";
    return Map.of(
        prefix + "URL", address.url(),
        prefix + "USER", address.user(),
        prefix + "PASSWORD", address.password(),
        prefix + "KEYS_FILE", keys.toString());
  }

  private Map<String, String> cluster(int port) {
    if (!settings.clustered()) {
      return Map.of("KC_CACHE", "local");
    }
    return Map.of(
        "KC_CACHE", "ispn",
        "KC_CACHE_EMBEDDED_NETWORK_BIND_ADDRESS", "127.0.0.1",
        "KC_CACHE_EMBEDDED_NETWORK_BIND_PORT", text(port));
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
