package fr.educonnect.signin.children;

import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.keycloak.events.EventType;

/** « Non » has to be said twice before a link is reported. */
public final class ReportPage {

  private static final String STEP_NAME = "reports";

  /** The page's buttons. */
  public enum Button {
    REPORT,
    BACK,
    /** None of them: a form of another page. */
    NOTHING
  }

  private final Journey journey;

  /**
   * @param journey that the page is part of
   */
  public ReportPage(Journey journey) {
    this.journey = journey;
  }

  /** The button that was pressed. */
  public static Button pressed(MultivaluedMap<String, String> form) {
    String step = form.getFirst(JourneyPage.STEP);
    if (Button.REPORT.name().equals(step)) {
      return Button.REPORT;
    }
    return JourneyPage.BACK.equals(step) ? Button.BACK : Button.NOTHING;
  }

  public Response show(JourneyVisit visit) {
    Set<Long> held = new HeldReports(visit.tab()).get();
    BirthDateSheet all = visit.directory().birthDates(visit.account());
    BirthDateSheet answeredNo =
        new BirthDateSheet(
            all.children().stream().filter(child -> held.contains(child.studentId())).toList(),
            all.tries());
    visit.events(journey).started(STEP_NAME);
    // The form that led here keeps what was typed, for those who go back to it.
    return BirthDatePage.into(visit.page(), answeredNo)
        .setAttribute("canCancel", visit.askedFor(ChildrenAction.ID).about().isPresent())
        .createForm("report-links.ftl");
  }

  /**
   * Reports the links; their schools are told.
   *
   * @return false if none was: no other child would be left
   */
  public boolean report(JourneyVisit visit) {
    HeldReports held = new HeldReports(visit.tab());
    Set<Long> reported = visit.directory().reportLinks(visit.account(), held.get(), visit.asker());
    held.clear();
    if (reported.isEmpty()) {
      visit.events(journey).refused(STEP_NAME, "not_reported");
    } else {
      visit.events(journey).done(STEP_NAME, EventType.CUSTOM_REQUIRED_ACTION);
    }
    return !reported.isEmpty();
  }
}
