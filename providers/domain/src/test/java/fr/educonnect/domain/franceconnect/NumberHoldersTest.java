package fr.educonnect.domain.franceconnect;

import static fr.educonnect.domain.franceconnect.NameAgreement.BOTH;
import static fr.educonnect.domain.franceconnect.NameAgreement.FIRST;
import static fr.educonnect.domain.franceconnect.NameAgreement.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.franceconnect.NumberHolders.Decision;
import fr.educonnect.domain.franceconnect.NumberHolders.Verdict;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberHoldersTest {

  @Test
  void aNumberOfNobody() {
    assertThat(NumberHolders.decide(Map.of())).isEqualTo(not(Verdict.NOBODY));
  }

  @ParameterizedTest
  @EnumSource(NameAgreement.class)
  void ofOneOnlyAFullContradictionStops(NameAgreement names) {
    assertThat(NumberHolders.decide(Map.of(1L, names)))
        .isEqualTo(names == NONE ? not(Verdict.CONTRADICTED) : found(1));
  }

  /** Two who share a number: which one it is, 0 where the names do not tell. */
  @ParameterizedTest
  @CsvSource({
    "NONE,  NONE,  0",
    "NONE,  ONE,   0",
    "NONE,  BOTH,  2",
    "NONE,  FIRST, 2",
    "ONE,   ONE,   0",
    "ONE,   BOTH,  2",
    "ONE,   FIRST, 2",
    "BOTH,  BOTH,  0",
    "BOTH,  FIRST, 2",
    "FIRST, FIRST, 0"
  })
  void ofTwoTheNamesDecide(NameAgreement one, NameAgreement two, long which) {
    Decision expected = which == 0 ? not(Verdict.UNDECIDED) : found(which);
    assertThat(NumberHolders.decide(Map.of(1L, one, 2L, two))).isEqualTo(expected);
    assertThat(NumberHolders.decide(Map.of(2L, two, 1L, one))).isEqualTo(expected);
  }

  @Test
  void twoNamesakesAmongThreeAreNotToldApart() {
    assertThat(NumberHolders.decide(Map.of(1L, FIRST, 2L, FIRST, 3L, BOTH)))
        .isEqualTo(not(Verdict.UNDECIDED));
    assertThat(NumberHolders.decide(Map.of(1L, FIRST, 2L, BOTH, 3L, BOTH))).isEqualTo(found(1));
  }

  private static Decision found(long account) {
    return new Decision(Verdict.FOUND, OptionalLong.of(account));
  }

  private static Decision not(Verdict verdict) {
    return new Decision(verdict, OptionalLong.empty());
  }
}
