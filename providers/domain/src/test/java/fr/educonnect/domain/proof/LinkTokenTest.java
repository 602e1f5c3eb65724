package fr.educonnect.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {

  private static final ProofKey KEY = new ProofKey(new byte[32]);
  private static final byte[] ID = new byte[LinkToken.ID_BYTES];
  private static final byte[] NONCE = {9};

  private final LinkToken token = LinkToken.of(KEY, ProofPurpose.RECOVER_PASSWORD, ID, NONCE);

  @Test
  void comesBackFromItsText() {
    LinkToken parsed = LinkToken.parse(token.render()).orElseThrow();
    assertThat(token.render()).matches("[A-Za-z0-9_-]{43}");
    assertThat(parsed.id()).isEqualTo(ID);
    assertThat(parsed.matches(token)).isTrue();
  }

  @Test
  void matchesNoOtherKeyPurposeNonceOrId() {
    byte[] other = new byte[32];
    other[0] = 1;
    byte[] otherId = ID.clone();
    otherId[0] = 1;
    assertDiffers(LinkToken.of(new ProofKey(other), ProofPurpose.RECOVER_PASSWORD, ID, NONCE));
    assertDiffers(LinkToken.of(KEY, ProofPurpose.FREEZE, ID, NONCE));
    assertDiffers(LinkToken.of(KEY, ProofPurpose.RECOVER_PASSWORD, ID, new byte[] {8}));
    assertDiffers(LinkToken.of(KEY, ProofPurpose.RECOVER_PASSWORD, otherId, NONCE));
  }

  @Test
  void matchesNothingThatDiffersInOneCharacter() {
    String text = token.render();
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'A' ? 'B' : 'A';
      String changed = text.substring(0, i) + other + text.substring(i + 1);
      assertThat(LinkToken.parse(changed).filter(token::matches)).as("at %d", i).isEmpty();
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "AAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+A",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"
      })
  void readsOnlyWhatIsWrittenAsATokenIs(String text) {
    assertThat(LinkToken.parse(text)).isEmpty();
  }

  @Test
  void doesNotShowItself() {
    assertThat(token).hasToString("LinkToken");
  }

  private void assertDiffers(LinkToken other) {
    assertThat(token.matches(other)).isFalse();
  }
}
