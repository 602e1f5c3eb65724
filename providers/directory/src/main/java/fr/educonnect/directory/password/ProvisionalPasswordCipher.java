package fr.educonnect.directory.password;

import fr.educonnect.directory.password.UnreadablePasswordException.Code;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce. The account and the key's id are authenticated
 * with the ciphertext, so that one account's password cannot be put in another's row.
 */
public final class ProvisionalPasswordCipher {

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final ProvisionalKeyring keyring;
  private final SecureRandom random = new SecureRandom();

  public ProvisionalPasswordCipher(ProvisionalKeyring keyring) {
    this.keyring = keyring;
  }

  /** Encrypts under the active key. */
  public EncryptedPassword encrypt(long accountId, String password) {
    String keyId = keyring.activeId();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyring.key(keyId).orElseThrow(), nonce);
      cipher.updateAAD(context(accountId, keyId));
      byte[] ciphertext = cipher.doFinal(password.getBytes(StandardCharsets.UTF_8));
      byte[] bytes =
          ByteBuffer.allocate(NONCE_BYTES + ciphertext.length).put(nonce).put(ciphertext).array();
      return new EncryptedPassword(bytes, keyId);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Decrypts with whichever key of the ring it was encrypted.
   *
   * @throws UnreadablePasswordException if the key is missing or the bytes are not this account's
   */
  public String decrypt(long accountId, EncryptedPassword password) {
    SecretKey key =
        keyring
            .key(password.keyId())
            .orElseThrow(
                () ->
                    new UnreadablePasswordException(Code.PROVISIONAL_KEY_UNKNOWN, accountId, null));
    byte[] bytes = password.bytes();
    if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw new UnreadablePasswordException(Code.PROVISIONAL_PASSWORD_TAMPERED, accountId, null);
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, bytes);
      cipher.updateAAD(context(accountId, password.keyId()));
      byte[] clear = cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return new String(clear, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new UnreadablePasswordException(Code.PROVISIONAL_PASSWORD_TAMPERED, accountId, e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
    return cipher;
  }

  private static byte[] context(long accountId, String keyId) {
    byte[] id = keyId.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Long.BYTES + id.length).putLong(accountId).put(id).array();
  }
}
