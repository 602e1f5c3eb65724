package fr.educonnect.signin.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.proofs.birthdate.BirthDateForm;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** The birth date of every child of the other account, under that account's limits. */
final class JoinDatesPage implements JourneyPage {

  @Override
  public Response show(JourneyVisit visit) {
    Optional<BirthDateSheet> sheet = other(visit).map(found -> sheet(visit, found));
    if (sheet.isEmpty()) {
      new JoinNotes(visit.tab()).clear();
      return new PasswordPage().show(visit);
    }
    return sheet.get().tries().open()
        ? BirthDatePage.into(visit.page(), sheet.get())
            .setAttribute("canCancel", true)
            .createForm("join-dates.ftl")
        : BirthDatePage.locked(visit.blankPage(), sheet.get().tries(), visit.locale())
            .createForm(BirthDatePage.LOCKED_TEMPLATE);
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    other(visit).ifPresent(found -> submit(visit, found, form));
  }

  private static void submit(
      JourneyVisit visit, AccountSnapshot other, MultivaluedMap<String, String> form) {
    List<Child> children = sheet(visit, other).children();
    List<String> shown = BirthDateForm.fields(children);
    BirthDateForm read = BirthDateForm.read(form, children, BirthDatePage.today());
    visit.refuse(read.errors(), form, shown);
    if (read.isComplete()) {
      BirthDateOutcome outcome = visit.directory().submitConfirmedBirthDates(other, read.answers());
      if (!children.isEmpty()
          && outcome.kind() == Kind.DONE
          && outcome.confirmed().size() == children.size()) {
        visit.forms().clear();
        Joining.join(visit, other, JoinProof.MOBILE_AND_DATES);
      } else {
        refuse(visit, outcome, form, shown);
      }
    }
  }

  // A child that is not one's own is no proof either.
  private static void refuse(
      JourneyVisit visit,
      BirthDateOutcome outcome,
      MultivaluedMap<String, String> form,
      List<String> shown) {
    Joining.told(visit, outcome.kind() == Kind.LOCKED ? "birth_dates_locked" : "birth_date_wrong");
    List<FormMessage> errors = BirthDateForm.errors(outcome);
    visit.refuse(
        errors.isEmpty() ? List.of(new FormMessage(FormMessage.GLOBAL, "joinDatesAll")) : errors,
        form,
        shown);
  }

  private static Optional<AccountSnapshot> other(JourneyVisit visit) {
    return new JoinNotes(visit.tab()).other().flatMap(visit.directory()::byId);
  }

  // Nothing counts as confirmed to somebody who has not proved the account yet.
  private static BirthDateSheet sheet(JourneyVisit visit, AccountSnapshot other) {
    BirthDateSheet sheet = visit.directory().birthDates(other);
    return new BirthDateSheet(
        sheet.children().stream()
            .filter(child -> child.status() == LinkStatus.CONFIRMED)
            .map(
                child ->
                    new Child(
                        child.studentId(),
                        child.firstName(),
                        child.schools(),
                        Optional.empty(),
                        LinkStatus.PROPOSED))
            .toList(),
        sheet.tries());
  }
}
