package fr.educonnect.signin.activation;

import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.signin.children.ReportPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Asks once more about the children answered « Non », then activates. */
final class GuardianReportPage implements JourneyPage {

  private static final ReportPage REPORT = new ReportPage(Journey.ACTIVATION);

  @Override
  public Response show(JourneyVisit visit) {
    return REPORT.show(visit);
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    HeldSubmission held = new HeldSubmission(visit.tab());
    switch (ReportPage.pressed(form)) {
      case REPORT -> {
        REPORT.report(visit);
        held.get().ifPresent(submission -> Activation.submit(visit, submission));
        held.clear();
      }
      case BACK -> {
        new HeldReports(visit.tab()).clear();
        held.clear();
      }
      case NOTHING -> {}
    }
  }
}
