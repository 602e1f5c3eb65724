package fr.educonnect.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

  private static final ProofKey KEY = new ProofKey(new byte[32]);
  private static final byte[] NONCE = {1, 2, 3};

  @Test
  void isTheSameForTheSameRowAndSixDigits() {
    String code = code(KEY, ProofPurpose.REGISTER_MOBILE, 7, NONCE);
    assertThat(code).matches("[0-9]{6}");
    assertThat(code(new ProofKey(new byte[32]), ProofPurpose.REGISTER_MOBILE, 7, NONCE.clone()))
        .isEqualTo(code);
  }

  @Test
  void dependsOnKeyPurposeAccountAndNonce() {
    byte[] other = new byte[32];
    other[31] = 1;
    Set<String> codes = new HashSet<>();
    codes.add(code(KEY, ProofPurpose.REGISTER_MOBILE, 7, NONCE));
    codes.add(code(new ProofKey(other), ProofPurpose.REGISTER_MOBILE, 7, NONCE));
    codes.add(code(KEY, ProofPurpose.VALIDATE_MAIL, 7, NONCE));
    codes.add(code(KEY, ProofPurpose.REGISTER_MOBILE, 8, NONCE));
    codes.add(code(KEY, ProofPurpose.REGISTER_MOBILE, 7, new byte[] {1, 2, 4}));
    assertThat(codes).hasSize(5);
  }

  @Test
  void isEvenlySpread() {
    int[] first = new int[10];
    for (int i = 0; i < 50_000; i++) {
      byte[] nonce = ByteBuffer.allocate(4).putInt(i).array();
      first[code(KEY, ProofPurpose.REGISTER_MOBILE, 1, nonce).charAt(0) - '0']++;
    }
    // Six standard deviations of a fair tenth.
    assertThat(first).satisfies(counts -> assertThat(counts.length).isEqualTo(10));
    for (int count : first) {
      assertThat(count).isCloseTo(5000, within(400));
    }
  }

  @Test
  void takesCodesAsTelephonesWriteThem() {
    assertThat(OneTimeCode.clean(" 123 456\u00a0")).isEqualTo("123456");
    assertThat(OneTimeCode.clean("123-456")).isEqualTo("123456");
    assertThat(OneTimeCode.clean(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "١٢٣٤٥٦"})
  void knowsWhatIsNoCode(String text) {
    assertThat(OneTimeCode.isWellFormed(text)).isFalse();
    assertThat(OneTimeCode.isWellFormed("000000")).isTrue();
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new ProofKey(new byte[31])).hasMessageContaining("32 bytes");
    assertThat(KEY).hasToString("ProofKey");
  }

  private static String code(ProofKey key, ProofPurpose purpose, long subject, byte[] nonce) {
    return OneTimeCode.of(key, purpose, subject, nonce);
  }
}
