package fr.educonnect.directory.password;

import fr.educonnect.domain.password.ProvisionalPassword;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The provisional password that a mail brings into the world when it is sent: HMAC-SHA256 over the
 * message's id, so that it stands nowhere before, and a mail that is sent once more, because a node
 * died on it, carries the same one.
 */
public final class MessagePasswords {

  private static final String ALGORITHM = "HmacSHA256";

  /** Sets these hashes apart from others under the same key. */
  private static final byte[] PURPOSE = "message password\0".getBytes(StandardCharsets.US_ASCII);

  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;

  /**
   * @param master of the keys file, at least 32 bytes
   */
  public MessagePasswords(byte[] master) {
    if (master.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("message passwords: key shorter than 32 bytes");
    }
    key = new SecretKeySpec(master, ALGORITHM);
  }

  /** The message's password. */
  public String of(UUID messageId) {
    return ProvisionalPassword.derive(number -> block(messageId, number));
  }

  private byte[] block(UUID id, int number) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE);
      return mac.doFinal(
          ByteBuffer.allocate(Long.BYTES + Long.BYTES + Integer.BYTES)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .putInt(number)
              .array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
