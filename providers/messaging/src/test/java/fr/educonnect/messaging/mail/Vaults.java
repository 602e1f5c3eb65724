package fr.educonnect.messaging.mail;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.truststore.FileTruststoreProviderFactory;
import org.keycloak.vault.VaultStringSecret;
import org.keycloak.vault.VaultTranscriber;

/** As much of a Keycloak session as a mail server's settings need. */
final class Vaults {

  private Vaults() {}

  static KeycloakSession empty() {
    return with(Optional.empty());
  }

  /** A vault in which every secret is this one. */
  static KeycloakSession holding(String secret) {
    return with(Optional.of(secret));
  }

  private static KeycloakSession with(Optional<String> secret) {
    VaultTranscriber vault = answering(VaultTranscriber.class, method -> new Secret(secret));
    ProviderFactory<?> truststore = new FileTruststoreProviderFactory();
    KeycloakSessionFactory factory = answering(KeycloakSessionFactory.class, method -> truststore);
    return answering(
        KeycloakSession.class,
        method ->
            switch (method) {
              case "vault" -> vault;
              case "getKeycloakSessionFactory" -> factory;
              default -> null;
            });
  }

  private static <T> T answering(Class<T> type, Function<String, Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.apply(method.getName())));
  }

  /** A secret that does not wipe itself. */
  private record Secret(Optional<String> get) implements VaultStringSecret {

    @Override
    public void close() {
      // The test's own text.
    }
  }
}
