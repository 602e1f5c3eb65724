package fr.educonnect.signin.children;

import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.proofs.birthdate.BirthDateForm;
import fr.educonnect.proofs.journey.JourneyVisit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.utils.FormMessage;

/**
 * What a guardian's answers about the children came to.
 *
 * @param proved at least one child is confirmed, now or before: one right date is enough, and a
 *     child whose date was wrong is asked about at a later sign-in
 * @param complete nothing of the form has to be corrected
 * @param toReport children answered « Non » whose links are not reported yet
 * @param errors for the page, where something has to be corrected
 * @param reason of a refusal, for the event
 */
public record ChildrenProof(
    boolean proved,
    boolean complete,
    Set<Long> toReport,
    List<FormMessage> errors,
    Optional<String> reason) {

  private static final String NO_CHILD = "noChildConfirmed";

  /**
   * Has the answers judged; what is right is confirmed.
   *
   * @param children that the page asked about
   */
  public static ChildrenProof of(
      JourneyVisit visit, Map<Long, BirthDateAnswer> answers, List<Child> children) {
    return answers.isEmpty()
        ? withoutAnswers(children)
        : of(visit.directory().submitBirthDates(visit.account(), answers, visit.asker()), children);
  }

  /** Where every child is confirmed already, or there is none. */
  static ChildrenProof withoutAnswers(List<Child> children) {
    boolean proved = !with(children, LinkStatus.CONFIRMED).isEmpty();
    return new ChildrenProof(
        proved, proved, Set.of(), proved ? List.of() : noChild(), Optional.empty());
  }

  static ChildrenProof of(BirthDateOutcome outcome, List<Child> children) {
    boolean judged = outcome.kind() == Kind.DONE || outcome.kind() == Kind.WRONG;
    boolean before = !with(children, LinkStatus.CONFIRMED).isEmpty();
    boolean proved = judged && (!outcome.confirmed().isEmpty() || before);
    Set<Long> toReport = new HashSet<>(outcome.refused());
    toReport.removeAll(with(children, LinkStatus.REPORTED));
    boolean none = outcome.kind() == Kind.DONE && !proved;
    return new ChildrenProof(
        proved,
        outcome.kind() == Kind.DONE,
        Set.copyOf(toReport),
        none ? noChild() : BirthDateForm.errors(outcome),
        reason(outcome.kind()));
  }

  /** The word for the event; empty where nothing was refused, or only a slip of the keyboard. */
  public static Optional<String> reason(Kind kind) {
    return switch (kind) {
      case WRONG -> Optional.of("birth_date_wrong");
      case LOCKED -> Optional.of("birth_dates_locked");
      case SOLE_LINK_REFUSED -> Optional.of("sole_link");
      case DONE, INCOMPLETE -> Optional.empty();
    };
  }

  private static List<FormMessage> noChild() {
    return List.of(new FormMessage(FormMessage.GLOBAL, NO_CHILD));
  }

  private static Set<Long> with(List<Child> children, LinkStatus status) {
    return children.stream()
        .filter(child -> child.status() == status)
        .map(Child::studentId)
        .collect(Collectors.toSet());
  }
}
