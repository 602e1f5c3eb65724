package fr.educonnect.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of a prefix gives the answers that the library gives. */
class KnownPrefixesTest {

  /** Leading digits of the numbers that territories share, and some of metropolitan France. */
  private static final int[] TERRITORIAL = {
    262, 263, 269, 508, 590, 594, 596, 612, 639, 690, 691, 692, 693, 694, 696, 697, 709, 976
  };

  private final Random random = new Random(1);

  @Test
  void everyPrefixDialledInMetropolitanFranceGivesTheLibrarysAnswer() {
    IntStream.range(1000, 10_000).forEach(prefix -> assertSameAnswers(prefix, "FR", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RE", "YT", "GP", "GF", "MQ", "PM", "NC", "PF", "WF"})
  void soDoPrefixesDialledInTheTerritories(String region) {
    IntStream.of(TERRITORIAL)
        .flatMap(leading -> random.ints(2, leading * 10, leading * 10 + 10))
        .forEach(prefix -> assertSameAnswers(prefix, region, 3));
  }

  private void assertSameAnswers(int prefix, String region, int numbers) {
    for (int i = 0; i < numbers; i++) {
      String national = prefix + "%05d".formatted(random.nextInt(100_000));
      String written = random.nextBoolean() ? "0" + national : "+33 " + national;
      assertThat(PhoneNumbers.parse(written, region))
          .as(written)
          .isEqualTo(PhoneNumbers.ask(written, region));
    }
  }
}
