package fr.educonnect.signin.children;

import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.domain.contact.ContactQuestion;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.birthdate.BirthDateForm;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.JourneyAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.NextStep;
import fr.educonnect.proofs.journey.SignedIn;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Asks about children whom the register names and the account does not have: before the service,
 * together with contacts that the registers have changed or that the account lacks, and whenever
 * somebody asks for it in Mon compte. Asked for with the id of a confirmed child, it reports that
 * child's link.
 */
final class ChildrenAction extends JourneyAction {

  /** Id in the realm's required actions. */
  static final String ID = "educonnect-children";

  private static final String STEP_NAME = "form";
  private static final String SOLE_LINK = "soleLinkRefused";
  private static final String ANSWERED = "educonnect.children-answered";
  private static final String IGNORE = "IGNORE";
  private static final ReportPage REPORT = new ReportPage(Journey.CHILDREN);

  ChildrenAction() {
    super(ID);
  }

  @Override
  protected boolean handles(NextStep step) {
    return step == NextStep.CHILDREN;
  }

  @Override
  protected boolean isOffered() {
    return true;
  }

  // Whoever leaves it is not asked the same before the page to which they go back.
  @Override
  public void initiatedActionCanceled(KeycloakSession session, AuthenticationSessionModel tab) {
    SignedIn.askChildrenNoMore(tab);
  }

  @Override
  protected Optional<Response> page(JourneyVisit visit) {
    Optional<String> reported = visit.askedFor(ID).about();
    if (reported.isPresent() && !AskedReport.hold(visit, reported.get())) {
      visit.askedFor(ID).giveUp();
      return Optional.empty();
    }
    if (!new HeldReports(visit.tab()).isEmpty()) {
      return Optional.of(REPORT.show(visit));
    }
    if (NumberCode.number(visit).isPresent()) {
      return Optional.of(NumberCode.show(visit));
    }
    BirthDateSheet sheet = toAsk(visit);
    List<ContactQuestion> contacts = isAsked(visit) ? List.of() : ContactItems.open(visit);
    if (sheet.children().isEmpty() && contacts.isEmpty()) {
      SignedIn.askChildrenNoMore(visit.tab());
      visit.askedFor(ID).giveUp();
      return Optional.empty();
    }
    visit.events(Journey.CHILDREN).started(STEP_NAME);
    boolean shut = !sheet.children().isEmpty() && !sheet.tries().open();
    return Optional.of(shut ? ChildrenSheet.locked(visit, sheet) : form(visit, sheet, contacts));
  }

  private static Response form(
      JourneyVisit visit, BirthDateSheet sheet, List<ContactQuestion> contacts) {
    boolean mayLeave = canIgnore(visit) || sheet.children().isEmpty();
    return BirthDatePage.into(visit.page(), sheet)
        .setAttribute("contacts", ContactItems.model(visit, contacts))
        .setAttribute("canIgnore", mayLeave && !isAsked(visit))
        .setAttribute("canCancel", isAsked(visit))
        .createForm("children.ftl");
  }

  // Before the service: none of those that were answered in this sign-in, nor while no date can be
  // tried, unless the guardian has to say whose they are.
  private static BirthDateSheet toAsk(JourneyVisit visit) {
    BirthDateSheet sheet = ChildrenSheet.toAsk(visit);
    boolean answered = visit.tab().getAuthNote(ANSWERED) != null;
    boolean none = answered || (!sheet.tries().open() && canIgnore(visit));
    return none && !isAsked(visit) ? new BirthDateSheet(List.of(), sheet.tries()) : sheet;
  }

  private static boolean isAsked(JourneyVisit visit) {
    return visit.askedFor(ID).isOpen();
  }

  @Override
  protected void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    HeldReports held = new HeldReports(visit.tab());
    if (!held.isEmpty()) {
      reports(visit, held, form);
    } else if (NumberCode.number(visit).isPresent()) {
      NumberCode.submit(visit, form);
    } else if (IGNORE.equals(form.getFirst(JourneyPage.STEP))) {
      ignore(visit);
    } else if (!form.containsKey(JourneyPage.STEP)) {
      answer(visit, form);
    } else if (!isAsked(visit)) {
      visit.forms().clear();
      ContactItems.submit(visit, form);
    }
  }

  private static void reports(
      JourneyVisit visit, HeldReports held, MultivaluedMap<String, String> form) {
    switch (ReportPage.pressed(form)) {
      case REPORT -> report(visit, form);
      case BACK -> held.clear();
      case NOTHING -> {}
    }
  }

  // Whoever asked to report a child is told where it was not done; others were told before.
  private static void report(JourneyVisit visit, MultivaluedMap<String, String> form) {
    boolean asked = visit.askedFor(ID).about().isPresent();
    if (REPORT.report(visit) || !asked) {
      settled(visit);
    } else {
      visit.refuse(List.of(new FormMessage(FormMessage.GLOBAL, SOLE_LINK)), form, List.of());
    }
  }

  private static void ignore(JourneyVisit visit) {
    if (canIgnore(visit) || toAsk(visit).children().isEmpty()) {
      visit.events(Journey.CHILDREN).done("ignore");
      leave(visit);
    }
  }

  private static void answer(JourneyVisit visit, MultivaluedMap<String, String> form) {
    BirthDateSheet sheet = ChildrenSheet.toAsk(visit);
    List<String> shown = BirthDateForm.fields(sheet.children());
    BirthDateForm read = BirthDateForm.read(form, sheet.children(), BirthDatePage.today());
    visit.refuse(read.errors(), form, shown);
    if (read.isComplete()) {
      ChildrenProof proof = ChildrenProof.of(visit, read.answers(), sheet.children());
      proof.reason().ifPresent(why -> visit.events(Journey.CHILDREN).refused(STEP_NAME, why));
      if (!proof.complete()) {
        visit.refuse(proof.errors(), form, shown);
      } else {
        answered(visit, proof);
      }
    }
  }

  private static void answered(JourneyVisit visit, ChildrenProof proof) {
    if (proof.proved()) {
      visit.events(Journey.CHILDREN).done(STEP_NAME, EventType.CUSTOM_REQUIRED_ACTION);
    }
    if (proof.toReport().isEmpty()) {
      settled(visit);
    } else {
      new HeldReports(visit.tab()).hold(proof.toReport());
    }
  }

  // Whatever else there is on the page is asked about still.
  private static void settled(JourneyVisit visit) {
    if (isAsked(visit)) {
      leave(visit);
    } else {
      visit.forms().clear();
      visit.tab().setAuthNote(ANSWERED, "true");
    }
  }

  private static void leave(JourneyVisit visit) {
    visit.forms().clear();
    SignedIn.askChildrenNoMore(visit.tab());
    visit.askedFor(ID).done();
  }

  // Whoever has no confirmed child has to say whose guardian they are.
  private static boolean canIgnore(JourneyVisit visit) {
    return visit.account().links().confirmed() > 0;
  }
}
