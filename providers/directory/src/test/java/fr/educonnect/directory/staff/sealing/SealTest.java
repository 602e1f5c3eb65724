package fr.educonnect.directory.staff.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {

  private final Seal seal = new Seal(new byte[32]);
  private final byte[] clear = "clear".getBytes(StandardCharsets.UTF_8);

  @Test
  void opensWhatItSealedForTheSamePlaceOnEveryNode() {
    byte[] sealed = seal.seal("here", clear);
    assertThat(new Seal(new byte[32]).open("here", sealed)).isEqualTo(clear);
    assertThat(sealed).hasSize(12 + 5 + 16);
    assertThat(seal.seal("here", clear)).isNotEqualTo(sealed);
  }

  @Test
  void opensNothingElse() {
    byte[] sealed = seal.seal("here", clear);
    byte[] other = new byte[32];
    other[31] = 1;
    assertThatIllegalArgumentException().isThrownBy(() -> seal.open("there", sealed));
    assertThatIllegalArgumentException().isThrownBy(() -> new Seal(other).open("here", sealed));
    assertThatIllegalArgumentException().isThrownBy(() -> seal.open("here", new byte[27]));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatIllegalArgumentException().isThrownBy(() -> seal.open("here", changed));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Seal(new byte[31]));
  }
}
