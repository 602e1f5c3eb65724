package fr.educonnect.franceconnect.older;

import fr.educonnect.proofs.guardianship.StepPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** « Votre espace Éducation nationale évolue ». */
final class WelcomePage implements StepPage<OlderAccountVisit> {

  private static final String CREATE = "CREATE";

  @Override
  public Response show(OlderAccountVisit visit) {
    return visit
        .page()
        .setAttribute("guardian", visit.isGuardians())
        .createForm("older-account.ftl");
  }

  @Override
  public void submit(OlderAccountVisit visit, MultivaluedMap<String, String> form) {
    if (OlderAccountVisit.button(form).filter(CREATE::equals).isPresent()) {
      visit.events().done(Step.WELCOME.label());
      visit.go(Step.PASSWORD);
    }
  }
}
