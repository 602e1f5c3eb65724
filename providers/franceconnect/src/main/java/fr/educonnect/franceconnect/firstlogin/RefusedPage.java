package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.proofs.flow.FlowUrls;
import fr.educonnect.proofs.guardianship.StepPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** FranceConnect does not open the account; the page leads back to the sign-in page. */
final class RefusedPage implements StepPage<FirstLoginVisit> {

  /** Also of accounts that FranceConnect opened once. */
  static final String TEMPLATE = "franceconnect-refused.ftl";

  @Override
  public Response show(FirstLoginVisit visit) {
    // The end, not a step: the page counts none.
    visit.events().started(Step.REFUSED.label());
    return visit
        .context()
        .form()
        .setAttribute("refusal", visit.refusal().orElse("CONTRADICTED"))
        .setAttribute("signInUrl", new FlowUrls(visit.context()).signIn().toString())
        .createForm(TEMPLATE);
  }

  @Override
  public void submit(FirstLoginVisit visit, MultivaluedMap<String, String> form) {
    // An older page of this tab: what was refused stays so.
  }
}
