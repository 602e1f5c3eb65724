package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.proofs.birthdate.BirthDateForm;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.SignedIn;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The birth dates of the children whom the registers link to the account. */
public final class BirthDatesPage implements StepPage<GuardianVisit> {

  private static final String TEMPLATE = "birth-dates.ftl";
  private static final String EACH_RIGHT = "birthDatesEachRight";
  private static final String NO_CHILD = "noChildConfirmed";

  @Override
  public Response show(GuardianVisit visit) {
    Optional<AccountSnapshot> account = visit.account();
    if (account.isEmpty()) {
      return visit.beginning();
    }
    BirthDateSheet sheet = sheet(visit, account.get());
    return sheet.tries().open()
        ? BirthDatePage.into(visit.page(), sheet)
            .setAttribute("datesOnly", visit.asksConfirmed(account.get()))
            .createForm(TEMPLATE)
        : BirthDatePage.locked(
                visit.blankPage(),
                sheet.tries(),
                visit.session().getContext().resolveLocale(visit.context().getUser()))
            .createForm(BirthDatePage.LOCKED_TEMPLATE);
  }

  @Override
  public void submit(GuardianVisit visit, MultivaluedMap<String, String> form) {
    visit.account().ifPresent(account -> submit(visit, account, form));
  }

  private static void submit(
      GuardianVisit visit, AccountSnapshot account, MultivaluedMap<String, String> form) {
    List<Child> children = sheet(visit, account).children();
    BirthDateForm read = BirthDateForm.read(form, children, BirthDatePage.today());
    List<String> fields = BirthDateForm.fields(children);
    visit.refuse(read.errors(), form, fields);
    if (read.isComplete()) {
      BirthDateOutcome outcome = judge(visit, account, read);
      visit.refuse(BirthDateForm.errors(outcome), form, fields);
      judged(visit, account, outcome);
    }
  }

  private static BirthDateSheet sheet(GuardianVisit visit, AccountSnapshot account) {
    BirthDateSheet sheet = visit.directory().birthDates(account);
    return visit.asksConfirmed(account) ? sheet.confirmedAgain() : sheet;
  }

  private static BirthDateOutcome judge(
      GuardianVisit visit, AccountSnapshot account, BirthDateForm read) {
    return visit.asksConfirmed(account)
        ? visit.directory().submitConfirmedBirthDates(account, read.answers())
        : visit.directory().submitBirthDates(account, read.answers(), visit.asker().context());
  }

  // One right date is enough; children whose date was wrong are asked about at a later sign-in.
  // Whoever comes to an account that is in use knows the dates of all its children.
  private static boolean isProved(
      GuardianVisit visit, AccountSnapshot account, BirthDateOutcome outcome) {
    return visit.asksConfirmed(account)
        ? outcome.kind() == Kind.DONE && outcome.refused().isEmpty()
        : !outcome.confirmed().isEmpty();
  }

  private static void judged(
      GuardianVisit visit, AccountSnapshot account, BirthDateOutcome outcome) {
    boolean proved = isProved(visit, account, outcome);
    switch (outcome.kind()) {
      case WRONG -> visit.events().refused(visit.place().label(), "birth_date_wrong");
      case LOCKED -> visit.events().refused(visit.place().label(), "birth_dates_locked");
      case SOLE_LINK_REFUSED -> visit.events().refused(visit.place().label(), "sole_link");
      case INCOMPLETE, DONE -> {}
    }
    if (proved) {
      hold(visit, outcome.refused());
      visit.events().done(visit.place().label());
      visit.childrenProved();
    } else if (outcome.kind() == Kind.DONE) {
      visit.refuse(FormMessage.GLOBAL, visit.asksConfirmed(account) ? EACH_RIGHT : NO_CHILD);
    }
  }

  // Asked about a second time once the account is active: only then can a link be reported.
  private static void hold(GuardianVisit visit, Set<Long> refused) {
    if (!refused.isEmpty()) {
      AuthenticationSessionModel tab = visit.context().getAuthenticationSession();
      new HeldReports(tab).hold(refused);
      SignedIn.askChildren(tab);
    }
  }
}
