package fr.educonnect.signin.join;

import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.signin.PasswordProof;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.utils.FormMessage;

/** The other account's identifier and password. */
final class PasswordPage implements JourneyPage {

  private static final String MOBILE = "MOBILE";
  private static final String USERNAME = "username";
  private static final String PASSWORD = "password";
  private static final String REFUSED = "signInRefused";

  @Override
  public Response show(JourneyVisit visit) {
    return visit.page().setAttribute("canCancel", true).createForm("join-account.ftl");
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    if (MOBILE.equals(form.getFirst(STEP))) {
      new JoinNotes(visit.tab()).go(JoinStep.MOBILE);
    } else if (form.containsKey(PASSWORD)) {
      prove(visit, form);
    }
  }

  private static void prove(JourneyVisit visit, MultivaluedMap<String, String> form) {
    PasswordProof.Result result =
        PasswordProof.of(visit.session(), form.getFirst(USERNAME), form.getFirst(PASSWORD));
    if (result.account().isPresent()) {
      Joining.join(visit, result.account().get(), JoinProof.PASSWORD);
    } else {
      Joining.told(visit, result.error());
      Joining.refuse(visit, new FormMessage(USERNAME, REFUSED), form, List.of(USERNAME));
    }
  }
}
