package fr.educonnect.directory.password;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that open provisional passwords, and the one that closes new ones. */
public final class ProvisionalKeyring {

  private static final int KEY_BYTES = 32;

  private final Map<String, SecretKey> keys = new TreeMap<>();
  private final String activeId;

  /**
   * @param keys AES-256 keys by id
   * @param activeId the one for new passwords
   * @throws IllegalArgumentException if a key has not 32 bytes or the active one is missing
   */
  public ProvisionalKeyring(Map<String, byte[]> keys, String activeId) {
    keys.forEach((id, key) -> this.keys.put(id, key(id, key)));
    if (!keys.containsKey(activeId)) {
      throw new IllegalArgumentException("keyring: no key with the active id " + activeId);
    }
    this.activeId = activeId;
  }

  /** The id of the key for new passwords. */
  public String activeId() {
    return activeId;
  }

  Optional<SecretKey> key(String id) {
    return Optional.ofNullable(keys.get(id));
  }

  private static SecretKey key(String id, byte[] bytes) {
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("keyring: key " + id + " has not 32 bytes");
    }
    return new SecretKeySpec(bytes, "AES");
  }
}
