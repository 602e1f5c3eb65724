package fr.educonnect.domain.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VectorMatchTest {

  @Test
  void meansTheOneAccountThatAllAllow() {
    assertThat(VectorMatch.of(List.of(Set.of(1L)))).hasValue(1);
    assertThat(VectorMatch.of(List.of(Set.of(1L, 2L), Set.of(2L, 3L)))).hasValue(2);
  }

  @Test
  void aPupilWhoIsGoneTellsNothing() {
    assertThat(VectorMatch.of(List.of(Set.of(), Set.of(1L), Set.of()))).hasValue(1);
  }

  @Test
  void meansNobodyWhereSeveralFitOrNoneDoes() {
    assertThat(VectorMatch.of(List.of())).isEmpty();
    assertThat(VectorMatch.of(List.of(Set.of()))).isEmpty();
    assertThat(VectorMatch.of(List.of(Set.of(1L, 2L)))).isEmpty();
    assertThat(VectorMatch.of(List.of(Set.of(1L), Set.of(2L)))).isEmpty();
  }
}
