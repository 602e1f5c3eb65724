package fr.educonnect.proofs.birthdate;

import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.proofs.birthdate.TypedDate.Fields;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.utils.FormMessage;

/**
 * The form of birth dates as it was sent: for each child that the page asks about, {@code
 * legal-<id>} and {@code day-<id>}, {@code month-<id>}, {@code year-<id>}. Only children of the
 * account are read; fields about anybody else are not looked at.
 *
 * @param answers by student; only those that can be read
 * @param errors what has to be filled in anew; then nothing may be submitted, so that a slip of the
 *     keyboard costs no try
 */
public record BirthDateForm(Map<Long, BirthDateAnswer> answers, List<FormMessage> errors) {

  private static final String LEGAL = "legal-";
  private static final String DAY = "day-";
  private static final String MONTH = "month-";
  private static final String YEAR = "year-";

  private static final String YES = "YES";
  private static final String NO = "NO";

  private static final String LEGAL_MISSING = "legalMissing";
  private static final String WRONG = "birthDateWrong";
  private static final String SOLE_LINK = "soleLinkRefused";

  /**
   * Reads the form.
   *
   * @param children of the account, as {@link fr.educonnect.directory.proof.BirthDateProofs#sheet}
   *     has them
   * @param today in Paris
   */
  public static BirthDateForm read(
      MultivaluedMap<String, String> form, List<Child> children, LocalDate today) {
    BirthDateForm read = new BirthDateForm(new HashMap<>(), new ArrayList<>());
    asked(children).forEach(child -> read.one(form, child, today));
    return read;
  }

  /** The fields whose text may be shown again. */
  public static List<String> fields(List<Child> children) {
    return asked(children)
        .flatMap(child -> Stream.of(LEGAL, DAY, MONTH, YEAR).map(name -> name + child.studentId()))
        .toList();
  }

  /** Whether it can be submitted. */
  public boolean isComplete() {
    return errors.isEmpty();
  }

  /** What the page says after the answers were judged; empty where there is nothing to correct. */
  public static List<FormMessage> errors(BirthDateOutcome outcome) {
    return switch (outcome.kind()) {
      case DONE, LOCKED -> List.of();
      case WRONG -> each(outcome.wrong(), DAY, WRONG);
      case INCOMPLETE -> each(outcome.incomplete(), DAY, TypedDate.MISSING);
      case SOLE_LINK_REFUSED -> each(outcome.refused(), LEGAL, SOLE_LINK);
    };
  }

  // A link that was reported may stay so: only a proposed one needs an answer.
  private void one(MultivaluedMap<String, String> form, Child child, LocalDate today) {
    long id = child.studentId();
    String legal = Optional.ofNullable(form.getFirst(LEGAL + id)).orElse("");
    if (legal.equals(YES)) {
      date(form, id, today);
    } else if (legal.equals(NO)) {
      answers.put(id, new BirthDateAnswer.No());
    } else if (child.status() == LinkStatus.PROPOSED) {
      errors.add(new FormMessage(LEGAL + id, LEGAL_MISSING));
    }
  }

  private void date(MultivaluedMap<String, String> form, long id, LocalDate today) {
    TypedDate typed =
        TypedDate.read(
            new Fields(
                form.getFirst(DAY + id), form.getFirst(MONTH + id), form.getFirst(YEAR + id)),
            today);
    answers.put(id, new BirthDateAnswer.Yes(typed.date()));
    typed.error().ifPresent(key -> errors.add(new FormMessage(fieldOf(key) + id, key)));
  }

  private static String fieldOf(String error) {
    return error.equals(TypedDate.SHORT_YEAR) ? YEAR : DAY;
  }

  private static Stream<Child> asked(List<Child> children) {
    return children.stream().filter(child -> child.status() != LinkStatus.CONFIRMED);
  }

  private static List<FormMessage> each(Iterable<Long> ids, String field, String key) {
    List<FormMessage> errors = new ArrayList<>();
    ids.forEach(id -> errors.add(new FormMessage(field + id, key)));
    return errors;
  }

  @Override
  public String toString() {
    return "BirthDateForm";
  }
}
