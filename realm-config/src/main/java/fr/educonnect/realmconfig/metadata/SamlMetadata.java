package fr.educonnect.realmconfig.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a service's metadata says that concerns us.
 *
 * @param entityId as it is written
 * @param validUntil after which it must not be used any more
 * @param refreshAfter {@code cacheDuration}: when it asks to be fetched again, as it is written
 * @param consumers where answers go by POST, the default first
 * @param logout where it takes part in single logout
 * @param keys its certificates
 * @param signsRequests whether it says that its requests are signed
 */
public record SamlMetadata(
    String entityId,
    Optional<Instant> validUntil,
    Optional<String> refreshAfter,
    List<Consumer> consumers,
    Logout logout,
    Keys keys,
    boolean signsRequests) {

  /**
   * Where answers go.
   *
   * @param index the number that requests may name it by; empty where it has none
   */
  public record Consumer(String index, String address) {}

  /** Addresses of single logout by binding. */
  public record Logout(Optional<String> redirect, Optional<String> post) {}

  /**
   * Certificates, one line of Base64 each, in the order of the metadata.
   *
   * @param encryptionMethods algorithms that it says it can decrypt; empty when it does not say
   */
  public record Keys(
      List<String> signing, List<String> encryption, List<String> encryptionMethods) {}
}
