package fr.educonnect.domain.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values are those that services know people by: they never change. */
class PairwiseKeyTest {

  private static final String SERVICE = "https://ent.example/saml";
  private static final long ACCOUNT = 162_000_000_000_001L;
  private static final String INE = "123456789FJ";
  private static final PairwiseKey KEY = key("0123456789abcdef0123456789abcdef");

  private static PairwiseKey key(String secret) {
    return new PairwiseKey(secret.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesTheValuesThatItAlwaysGave() {
    assertThat(KEY.id(ACCOUNT, SERVICE))
        .isEqualTo(
            "ecfb0b3c85403b288153e86035f4ac04be03eea65c92353605e1ed4ed4da9309"
                + "73b78692c2d7b0c8dfc8ac323444af1c");
    assertThat(KEY.nameId(ACCOUNT, SERVICE)).isEqualTo("3WVEQTABBDHH57QQSUJBCFQI3UR7ZR3E");
    assertThat(KEY.subject(ACCOUNT, SERVICE))
        .isEqualTo("51fb1495a37b6ddc81bd1188ecd4cf7f68f9c61a10c532061033aadf4760223b");
    assertThat(KEY.ineHash(INE)).isEqualTo("cfe0f316d3075552faafb44ad6d0085c");
  }

  @Test
  void theLengthAndLettersAreThoseThatServicesStore() {
    LongStream.range(1, 500)
        .forEach(
            account -> {
              assertThat(PairKind.FREDU_ID.isSound(KEY.id(account, SERVICE))).isTrue();
              assertThat(KEY.nameId(account, SERVICE)).matches("[A-Z2-7]{32}");
              assertThat(KEY.subject(account, SERVICE)).matches("[0-9a-f]{64}");
              assertThat(PairKind.INE_HASH.isSound(KEY.ineHash(INE + account))).isTrue();
            });
  }

  @Test
  void anotherKeyServiceOrAccountIsAnotherValue() {
    PairwiseKey other = key("0123456789abcdef0123456789abcdeF");
    assertThat(
            List.of(
                KEY.id(ACCOUNT, SERVICE),
                KEY.id(ACCOUNT, "urn:other"),
                KEY.id(ACCOUNT + 1, SERVICE),
                other.id(ACCOUNT, SERVICE)))
        .doesNotHaveDuplicates();
    assertThat(
            List.of(
                KEY.nameId(ACCOUNT, SERVICE),
                KEY.nameId(ACCOUNT, "urn:other"),
                KEY.nameId(ACCOUNT + 1, SERVICE),
                other.nameId(ACCOUNT, SERVICE)))
        .doesNotHaveDuplicates();
    assertThat(
            List.of(
                KEY.subject(ACCOUNT, SERVICE),
                KEY.subject(ACCOUNT, "urn:other"),
                KEY.subject(ACCOUNT + 1, SERVICE),
                other.subject(ACCOUNT, SERVICE)))
        .doesNotHaveDuplicates();
    assertThat(KEY.ineHash(INE)).isNotEqualTo(other.ineHash(INE));
  }

  @Test
  void oneKindOfValueDoesNotGiveAnotherAway() {
    assertThat(KEY.id(ACCOUNT, SERVICE)).doesNotContain(KEY.subject(ACCOUNT, SERVICE));
    assertThat(KEY.subject(ACCOUNT, SERVICE)).doesNotContain(KEY.ineHash(SERVICE));
  }

  @Test
  void isNoKeyWhereItCouldBeGuessed() {
    assertThatIllegalArgumentException().isThrownBy(() -> key("0123456789abcdef0123456789abcde"));
  }

  @ParameterizedTest
  @EnumSource(PairKind.class)
  void keptValuesHaveTheirShape(PairKind kind) {
    assertThat(kind.isSound("")).isFalse();
    assertThat(kind.isSound("a b")).isFalse();
    assertThat(kind.isSound("a".repeat(257))).isFalse();
    assertThat(kind.isSound("é".repeat(32))).isFalse();
  }
}
