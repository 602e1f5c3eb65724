package fr.educonnect.signin.children;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateSheet.BirthDateTries;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.LinkStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.models.utils.FormMessage;

class ChildrenProofTest {

  private static final BirthDateTries TRIES = new BirthDateTries(4, Optional.empty(), false);
  private static final List<Child> PROPOSED =
      List.of(child(1, LinkStatus.PROPOSED), child(2, LinkStatus.PROPOSED));

  @Test
  void oneRightDateIsEnoughEvenBesideAWrongOne() {
    ChildrenProof proof =
        ChildrenProof.of(outcome(Kind.WRONG, Set.of(1L), Set.of(2L), Set.of()), PROPOSED);
    assertThat(proof.proved()).isTrue();
    assertThat(proof.complete()).isFalse();
    assertThat(proof.errors()).extracting(FormMessage::getField).containsExactly("day-2");
    assertThat(proof.reason()).contains("birth_date_wrong");
  }

  @Test
  void noRightDateIsNotEnough() {
    ChildrenProof proof =
        ChildrenProof.of(outcome(Kind.WRONG, Set.of(), Set.of(1L, 2L), Set.of()), PROPOSED);
    assertThat(proof.proved()).isFalse();
    assertThat(proof.errors()).hasSize(2);
  }

  @Test
  void aChildConfirmedBeforeCounts() {
    List<Child> children = List.of(child(1, LinkStatus.CONFIRMED), child(2, LinkStatus.PROPOSED));
    assertThat(
            ChildrenProof.of(outcome(Kind.DONE, Set.of(), Set.of(), Set.of(2L)), children).proved())
        .isTrue();
    assertThat(ChildrenProof.withoutAnswers(children.subList(0, 1)).proved()).isTrue();
  }

  @Test
  void withoutAnyChildNothingIsProved() {
    ChildrenProof proof = ChildrenProof.withoutAnswers(List.of());
    assertThat(proof.proved()).isFalse();
    assertThat(proof.errors())
        .extracting(FormMessage::getMessage)
        .containsExactly("noChildConfirmed");
  }

  @Test
  void onlyLinksThatAreNotReportedYetAreToBeReported() {
    List<Child> children =
        List.of(
            child(1, LinkStatus.PROPOSED),
            child(2, LinkStatus.REPORTED),
            child(3, LinkStatus.PROPOSED));
    ChildrenProof proof =
        ChildrenProof.of(outcome(Kind.DONE, Set.of(1L), Set.of(), Set.of(2L, 3L)), children);
    assertThat(proof.toReport()).containsExactly(3L);
    assertThat(proof.complete()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"LOCKED", "INCOMPLETE", "SOLE_LINK_REFUSED"})
  void whatWasNotJudgedProvesNothingWhateverWasConfirmedBefore(Kind kind) {
    List<Child> children = List.of(child(1, LinkStatus.CONFIRMED), child(2, LinkStatus.PROPOSED));
    ChildrenProof proof = ChildrenProof.of(outcome(kind, Set.of(), Set.of(), Set.of(2L)), children);
    assertThat(proof.proved()).isFalse();
    assertThat(proof.complete()).isFalse();
  }

  private static BirthDateOutcome outcome(
      Kind kind, Set<Long> confirmed, Set<Long> wrong, Set<Long> refused) {
    return new BirthDateOutcome(kind, confirmed, wrong, refused, Set.of(), TRIES);
  }

  private static Child child(long id, LinkStatus status) {
    return new Child(id, "Zoé", List.of(), Optional.empty(), status);
  }
}
