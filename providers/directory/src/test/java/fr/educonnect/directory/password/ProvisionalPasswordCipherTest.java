package fr.educonnect.directory.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.password.UnreadablePasswordException.Code;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProvisionalPasswordCipherTest {

  private static final byte[] OLD = key(1);
  private static final byte[] NEW = key(2);
  private static final long ACCOUNT = 162000000000001L;
  private static final String PASSWORD = "ABCD2345";

  private final ProvisionalPasswordCipher cipher = cipher(Map.of("old", OLD), "old");

  @Test
  void readsWhatItWrote() {
    EncryptedPassword encrypted = cipher.encrypt(ACCOUNT, PASSWORD);
    assertThat(encrypted.keyId()).isEqualTo("old");
    assertThat(cipher.decrypt(ACCOUNT, encrypted)).isEqualTo(PASSWORD);
  }

  @Test
  void neverWritesTheSameTwice() {
    assertThat(cipher.encrypt(ACCOUNT, PASSWORD)).isNotEqualTo(cipher.encrypt(ACCOUNT, PASSWORD));
  }

  @Test
  void refusesEveryChangedByte() {
    byte[] bytes = cipher.encrypt(ACCOUNT, PASSWORD).bytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertUnreadable(
          Code.PROVISIONAL_PASSWORD_TAMPERED,
          () -> cipher.decrypt(ACCOUNT, new EncryptedPassword(changed, "old")));
    }
  }

  @Test
  void refusesAPasswordThatIsTooShortToBeOne() {
    for (int length : new int[] {0, 11, 12, 27}) {
      assertUnreadable(
          Code.PROVISIONAL_PASSWORD_TAMPERED,
          () -> cipher.decrypt(ACCOUNT, new EncryptedPassword(new byte[length], "old")));
    }
  }

  @Test
  void refusesThePasswordOfAnotherAccount() {
    EncryptedPassword encrypted = cipher.encrypt(ACCOUNT, PASSWORD);
    assertUnreadable(
        Code.PROVISIONAL_PASSWORD_TAMPERED, () -> cipher.decrypt(ACCOUNT + 1, encrypted));
  }

  @Test
  void refusesAKeyUnderAnotherName() {
    EncryptedPassword encrypted = cipher.encrypt(ACCOUNT, PASSWORD);
    ProvisionalPasswordCipher renamed = cipher(Map.of("other", OLD), "other");
    assertUnreadable(
        Code.PROVISIONAL_PASSWORD_TAMPERED,
        () -> renamed.decrypt(ACCOUNT, new EncryptedPassword(encrypted.bytes(), "other")));
  }

  @Test
  void saysThatAKeyIsMissing() {
    EncryptedPassword encrypted = cipher.encrypt(ACCOUNT, PASSWORD);
    assertUnreadable(
        Code.PROVISIONAL_KEY_UNKNOWN,
        () -> cipher(Map.of("new", NEW), "new").decrypt(ACCOUNT, encrypted));
  }

  @Test
  void rotatesWithoutALossOnNodesOfBothAges() {
    EncryptedPassword before = cipher.encrypt(ACCOUNT, PASSWORD);
    ProvisionalPasswordCipher bothOldActive = cipher(Map.of("old", OLD, "new", NEW), "old");
    ProvisionalPasswordCipher bothNewActive = cipher(Map.of("old", OLD, "new", NEW), "new");
    EncryptedPassword after = bothNewActive.encrypt(ACCOUNT, PASSWORD);
    assertThat(after.keyId()).isEqualTo("new");
    assertThat(bothNewActive.decrypt(ACCOUNT, before)).isEqualTo(PASSWORD);
    assertThat(bothOldActive.decrypt(ACCOUNT, after)).isEqualTo(PASSWORD);
    assertThat(cipher(Map.of("new", NEW), "new").decrypt(ACCOUNT, after)).isEqualTo(PASSWORD);
  }

  @Test
  void refusesAnUnsoundKeyring() {
    assertThatThrownBy(() -> new ProvisionalKeyring(Map.of("a", new byte[16]), "a"))
        .hasMessageContaining("32 bytes");
    assertThatThrownBy(() -> new ProvisionalKeyring(Map.of("a", OLD), "b"))
        .hasMessageContaining("active id b");
  }

  private static void assertUnreadable(Code code, ThrowingCallable decryption) {
    assertThatThrownBy(decryption)
        .isInstanceOfSatisfying(
            UnreadablePasswordException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageNotContaining(PASSWORD);
  }

  private static ProvisionalPasswordCipher cipher(Map<String, byte[]> keys, String active) {
    return new ProvisionalPasswordCipher(new ProvisionalKeyring(keys, active));
  }

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    key[0] = (byte) fill;
    return key;
  }
}
