package fr.educonnect.domain.link;

import fr.educonnect.domain.link.BirthDateAnswer.No;
import fr.educonnect.domain.link.BirthDateAnswer.Yes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What birth dates prove of a guardian (guide rapide 1.8, « date de naissance de l'élève »): each
 * child answered « Oui » needs its right date, and stands for itself. « Non » to the sole link, or
 * to all that are left, is not taken into account.
 */
public final class BirthDateProof {

  /**
   * A child to whom the registers link the guardian.
   *
   * @param birthDate empty where the registers have none: then no date is right
   */
  public record Child(long studentId, LinkStatus status, Optional<LocalDate> birthDate) {
    @Override
    public String toString() {
      return "student " + studentId + " " + status;
    }
  }

  /**
   * What a submission is worth. Nothing is looked at, and all sets but one are empty, unless the
   * verdict is {@link Verdict#LOOKED_AT}.
   *
   * @param right children whose date was right
   * @param wrong children whose date was wrong
   * @param refused proposed children answered « Non »
   * @param incomplete children without an answer, or without a date
   */
  public record Judgement(
      Verdict verdict, Set<Long> right, Set<Long> wrong, Set<Long> refused, Set<Long> incomplete) {

    /** Whether this was a try: a date was wrong. */
    public boolean isTry() {
      return !wrong.isEmpty();
    }
  }

  /** Whether the dates were looked at. */
  public enum Verdict {
    LOOKED_AT,
    /** A proposed child has no answer, or « Oui » no date. */
    INCOMPLETE,
    /** « Non » would leave no link. */
    SOLE_LINK_REFUSED
  }

  private BirthDateProof() {}

  /**
   * @param children of the account, confirmed ones too
   * @param answers by student; those about confirmed or other children count for nothing
   */
  public static Judgement judge(Collection<Child> children, Map<Long, BirthDateAnswer> answers) {
    List<Child> asked =
        children.stream().filter(child -> child.status() != LinkStatus.CONFIRMED).toList();
    Set<Long> incomplete = those(asked, child -> isIncomplete(child, answers));
    if (!incomplete.isEmpty()) {
      return new Judgement(Verdict.INCOMPLETE, Set.of(), Set.of(), Set.of(), incomplete);
    }
    Set<Long> refused =
        those(asked, child -> child.status() == LinkStatus.PROPOSED && saysNo(child, answers));
    if (!refused.isEmpty() && children.stream().noneMatch(child -> isLeft(child, answers))) {
      return new Judgement(Verdict.SOLE_LINK_REFUSED, Set.of(), Set.of(), refused, Set.of());
    }
    Set<Long> right = those(asked, child -> isRight(child, answers));
    Set<Long> wrong = those(asked, child -> saysYes(child, answers) && !isRight(child, answers));
    return new Judgement(Verdict.LOOKED_AT, right, wrong, refused, Set.of());
  }

  private static boolean isIncomplete(Child child, Map<Long, BirthDateAnswer> answers) {
    BirthDateAnswer answer = answers.get(child.studentId());
    if (answer == null) {
      return child.status() == LinkStatus.PROPOSED;
    }
    return answer instanceof Yes yes && yes.date().isEmpty();
  }

  // A link that is there after this, whether it is confirmed or only stays proposed.
  private static boolean isLeft(Child child, Map<Long, BirthDateAnswer> answers) {
    return switch (child.status()) {
      case CONFIRMED -> true;
      case PROPOSED -> !saysNo(child, answers);
      case REPORTED -> isRight(child, answers);
    };
  }

  private static boolean isRight(Child child, Map<Long, BirthDateAnswer> answers) {
    return answers.get(child.studentId()) instanceof Yes yes
        && child.birthDate().isPresent()
        && child.birthDate().equals(yes.date());
  }

  private static boolean saysYes(Child child, Map<Long, BirthDateAnswer> answers) {
    return answers.get(child.studentId()) instanceof Yes;
  }

  private static boolean saysNo(Child child, Map<Long, BirthDateAnswer> answers) {
    return answers.get(child.studentId()) instanceof No;
  }

  private static Set<Long> those(Collection<Child> children, Predicate<Child> which) {
    return children.stream()
        .filter(which)
        .map(Child::studentId)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
