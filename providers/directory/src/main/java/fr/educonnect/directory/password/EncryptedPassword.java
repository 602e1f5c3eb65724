package fr.educonnect.directory.password;

import java.util.Arrays;

/** A provisional password as the database holds it: nonce, ciphertext and tag, and the key's id. */
public final class EncryptedPassword {

  private final byte[] bytes;
  private final String keyId;

  public EncryptedPassword(byte[] bytes, String keyId) {
    this.bytes = bytes.clone();
    this.keyId = keyId;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Which key of the keyring opens it. */
  public String keyId() {
    return keyId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EncryptedPassword that
        && keyId.equals(that.keyId)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "EncryptedPassword[key " + keyId + "]";
  }
}
