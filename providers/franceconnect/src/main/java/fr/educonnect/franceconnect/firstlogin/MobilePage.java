package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.proofs.guardianship.CodeRequests;
import fr.educonnect.proofs.guardianship.StepPage;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.utils.FormMessage;

/** The number that the school knows. */
final class MobilePage implements StepPage<FirstLoginVisit> {

  private static final String MOBILE = "mobile";
  private static final List<String> FIELDS = List.of(MOBILE);

  @Override
  public Response show(FirstLoginVisit visit) {
    return visit.page().createForm("franceconnect-mobile.ftl");
  }

  @Override
  public void submit(FirstLoginVisit visit, MultivaluedMap<String, String> form) {
    TypedNumber number =
        TypedNumber.read(form.getFirst(MOBILE), visit.directory().smsDestinations());
    List<FormMessage> errors =
        number.error().map(key -> List.of(new FormMessage(MOBILE, key))).orElse(List.of());
    visit.refuse(errors, form, FIELDS);
    if (errors.isEmpty()) {
      visit.notes().number(number.e164().orElseThrow());
      CodeRequests.begin(visit);
    }
  }

  /** Shows again what was typed before, to be corrected. */
  static void correct(FirstLoginVisit visit) {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    visit.notes().number().ifPresent(number -> typed.putSingle(MOBILE, number));
    visit.go(Step.MOBILE);
    visit.refuse(List.of(), typed, FIELDS);
  }
}
