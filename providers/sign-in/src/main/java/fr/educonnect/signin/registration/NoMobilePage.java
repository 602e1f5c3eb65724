package fr.educonnect.signin.registration;

import fr.educonnect.proofs.guardianship.StepPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The way through the school; from here one can only go back. */
final class NoMobilePage implements StepPage<Visit> {

  @Override
  public Response show(Visit visit) {
    return visit.page().createForm("register-no-mobile.ftl");
  }

  @Override
  public void submit(Visit visit, MultivaluedMap<String, String> form) {
    visit.go(Step.IDENTITY);
  }
}
