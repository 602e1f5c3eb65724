package fr.educonnect.proofs.device;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Makes the tags of devices: HMAC-SHA256, cut to 128 bits (RFC 2104, section 5). */
final class DeviceKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "educonnect device\n".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG_BYTES = 16;

  private final List<SecretKey> keys;

  /**
   * @param keys the active one first; the others were active before
   */
  DeviceKeys(List<SecretKey> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("device keys: none");
    }
    this.keys = List.copyOf(keys);
  }

  /** The tag under the active key. */
  String tag(String deviceId, String login) {
    return tag(keys.get(0), deviceId, login);
  }

  /** The tag under each key. */
  Stream<String> tags(String deviceId, String login) {
    return keys.stream().map(key -> tag(key, deviceId, login));
  }

  private static String tag(SecretKey key, String deviceId, String login) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE);
      byte[] hash = mac.doFinal((deviceId + "/" + login).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
