package fr.educonnect.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.link.BirthDateProof.Child;
import fr.educonnect.domain.link.BirthDateProof.Judgement;
import fr.educonnect.domain.link.BirthDateProof.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BirthDateProofTest {

  private static final LocalDate BORN = LocalDate.of(2014, 5, 6);
  private static final BirthDateAnswer RIGHT = new BirthDateAnswer.Yes(Optional.of(BORN));
  private static final BirthDateAnswer WRONG =
      new BirthDateAnswer.Yes(Optional.of(BORN.plusDays(1)));
  private static final BirthDateAnswer NO_DATE = new BirthDateAnswer.Yes(Optional.empty());
  private static final BirthDateAnswer NO = new BirthDateAnswer.No();
  private static final List<Optional<BirthDateAnswer>> ANSWERS =
      List.of(
          Optional.empty(),
          Optional.of(RIGHT),
          Optional.of(WRONG),
          Optional.of(NO_DATE),
          Optional.of(NO));

  @Test
  void rightOnesAreConfirmedAndWrongOnesStay() {
    Judgement judgement = judge(Map.of(1L, RIGHT, 2L, WRONG), proposed(1), proposed(2));
    assertThat(judgement.right()).containsExactly(1L);
    assertThat(judgement.wrong()).containsExactly(2L);
    assertThat(judgement.isTry()).isTrue();
  }

  @Test
  void aRefusedChildIsNoTry() {
    Judgement judgement = judge(Map.of(1L, RIGHT, 2L, NO), proposed(1), proposed(2));
    assertThat(judgement.refused()).containsExactly(2L);
    assertThat(judgement.right()).containsExactly(1L);
    assertThat(judgement.isTry()).isFalse();
  }

  @Test
  void aSoleLinkCannotBeRefused() {
    assertSoleRefused(judge(Map.of(1L, NO), proposed(1)));
  }

  @Test
  void theLastOnesLeftCannotBeRefused() {
    assertSoleRefused(judge(Map.of(1L, NO, 2L, NO), proposed(1), proposed(2)));
    assertSoleRefused(judge(Map.of(1L, NO), proposed(1), child(2, LinkStatus.REPORTED)));
    assertSoleRefused(judge(Map.of(1L, NO, 2L, WRONG), proposed(1), child(2, LinkStatus.REPORTED)));
  }

  @Test
  void aConfirmedOrReconfirmedChildIsLeft() {
    assertThat(judge(Map.of(1L, NO), proposed(1), child(2, LinkStatus.CONFIRMED)).refused())
        .containsExactly(1L);
    assertThat(
            judge(Map.of(1L, NO, 2L, RIGHT), proposed(1), child(2, LinkStatus.REPORTED)).refused())
        .containsExactly(1L);
  }

  @Test
  void nothingIsLookedAtWhileAnAnswerIsMissing() {
    Judgement judgement = judge(Map.of(1L, RIGHT), proposed(1), proposed(2));
    assertThat(judgement.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(judgement.incomplete()).containsExactly(2L);
    assertThat(judgement.right()).isEmpty();
    assertThat(judge(Map.of(1L, NO_DATE), proposed(1)).incomplete()).containsExactly(1L);
  }

  @Test
  void aReportedChildMayBeLeftOut() {
    Judgement judgement = judge(Map.of(1L, RIGHT), proposed(1), child(2, LinkStatus.REPORTED));
    assertThat(judgement.right()).containsExactly(1L);
  }

  @Test
  void noDateIsRightWhereTheRegistersHaveNone() {
    Child unknown = new Child(1, LinkStatus.PROPOSED, Optional.empty());
    assertThat(judge(Map.of(1L, RIGHT), unknown).wrong()).containsExactly(1L);
  }

  @Test
  void answersAboutOtherOrConfirmedChildrenCountForNothing() {
    Judgement judgement =
        judge(Map.of(1L, RIGHT, 2L, WRONG, 9L, WRONG), proposed(1), child(2, LinkStatus.CONFIRMED));
    assertThat(judgement.right()).containsExactly(1L);
    assertThat(judgement.isTry()).isFalse();
  }

  /** Every status with every answer, for two children: what must never be. */
  @Test
  void holdsForEveryPairOfChildren() {
    int pairs = 0;
    for (LinkStatus one : LinkStatus.values()) {
      for (LinkStatus other : LinkStatus.values()) {
        for (Optional<BirthDateAnswer> first : ANSWERS) {
          for (Optional<BirthDateAnswer> second : ANSWERS) {
            Map<Long, BirthDateAnswer> answers = new HashMap<>();
            first.ifPresent(answer -> answers.put(1L, answer));
            second.ifPresent(answer -> answers.put(2L, answer));
            assertSound(List.of(child(1, one), child(2, other)), answers);
            pairs++;
          }
        }
      }
    }
    assertThat(pairs).isEqualTo(225);
  }

  private static void assertSound(List<Child> children, Map<Long, BirthDateAnswer> answers) {
    Judgement judgement = BirthDateProof.judge(children, answers);
    String what = children + " " + answers;
    List<Long> named = new ArrayList<>(judgement.right());
    named.addAll(judgement.wrong());
    named.addAll(judgement.refused());
    named.addAll(judgement.incomplete());
    assertThat(new TreeSet<>(named)).as(what).hasSize(named.size());
    for (Child child : children) {
      BirthDateAnswer answer = answers.get(child.studentId());
      if (judgement.right().contains(child.studentId())) {
        assertThat(answer).as(what).isEqualTo(RIGHT);
      }
      if (judgement.refused().contains(child.studentId())) {
        assertThat(answer).as(what).isEqualTo(NO);
      }
      if (named.contains(child.studentId())) {
        assertThat(child.status()).as(what).isNotEqualTo(LinkStatus.CONFIRMED);
      }
    }
    if (judgement.verdict() == Verdict.LOOKED_AT && !judgement.refused().isEmpty()) {
      assertThat(children)
          .as(what)
          .anyMatch(
              child ->
                  !judgement.refused().contains(child.studentId())
                      && (child.status() != LinkStatus.REPORTED
                          || judgement.right().contains(child.studentId())));
    }
  }

  private static void assertSoleRefused(Judgement judgement) {
    assertThat(judgement.verdict()).isEqualTo(Verdict.SOLE_LINK_REFUSED);
    assertThat(judgement.isTry()).isFalse();
    assertThat(judgement.right()).isEmpty();
  }

  private static Judgement judge(Map<Long, BirthDateAnswer> answers, Child... children) {
    return BirthDateProof.judge(List.of(children), answers);
  }

  private static Child proposed(long id) {
    return child(id, LinkStatus.PROPOSED);
  }

  private static Child child(long id, LinkStatus status) {
    return new Child(id, status, Optional.of(BORN));
  }
}
