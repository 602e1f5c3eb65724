package fr.educonnect.directory.staff.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce before the ciphertext, under a key that is
 * derived from the keys file (HMAC-SHA256) and the same on all nodes. The context is authenticated:
 * what was sealed for one place opens in no other.
 */
public final class Seal {

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final String DERIVATION = "HmacSHA256";

  /** Sets this key apart from others that are derived from the same one. */
  private static final byte[] PURPOSE = "seal\0".getBytes(StandardCharsets.US_ASCII);

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int SHORTEST_KEY = 32;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param master of the keys file, at least 32 bytes
   */
  public Seal(byte[] master) {
    if (master.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("seal: key shorter than 32 bytes");
    }
    key = derived(master);
  }

  /** Seals for this context. */
  public byte[] seal(String context, byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, context);
      byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(clear.length)];
      System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
      cipher.doFinal(clear, 0, clear.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens what was sealed for this context.
   *
   * @throws IllegalArgumentException if it was not, or was changed since
   */
  public byte[] open(String context, byte[] sealed) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw new IllegalArgumentException("not sealed here");
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, sealed, context)
          .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not sealed here", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKey derived(byte[] master) {
    try {
      Mac mac = Mac.getInstance(DERIVATION);
      mac.init(new SecretKeySpec(master, DERIVATION));
      return new SecretKeySpec(mac.doFinal(PURPOSE), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
