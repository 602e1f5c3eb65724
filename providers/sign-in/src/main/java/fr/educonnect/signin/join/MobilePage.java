package fr.educonnect.signin.join;

import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.utils.FormMessage;

/** The number that is the other account's own. */
final class MobilePage implements JourneyPage {

  private static final String MOBILE = "mobile";
  private static final String NO_MORE = "codeNoMore";

  @Override
  public Response show(JourneyVisit visit) {
    return visit.page().setAttribute("canCancel", true).createForm("join-mobile.ftl");
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    JoinNotes notes = new JoinNotes(visit.tab());
    if (BACK.equals(form.getFirst(STEP))) {
      notes.go(JoinStep.PASSWORD);
    } else if (form.containsKey(MOBILE)) {
      TypedNumber typed =
          TypedNumber.read(form.getFirst(MOBILE), visit.directory().smsDestinations());
      typed.error().ifPresent(key -> refuse(visit, key, form));
      typed.e164().ifPresent(number -> ask(visit, number, form));
    }
  }

  private static void ask(JourneyVisit visit, String number, MultivaluedMap<String, String> form) {
    CodeState state = OtherByMobile.ask(visit, number);
    if (state.outcome() == CodeState.Outcome.REFUSED && state.expiresIn().isZero()) {
      visit.events(Journey.JOINING).refusedUntold("mobile", "too_many_messages");
      refuse(visit, NO_MORE, form);
      return;
    }
    JoinNotes notes = new JoinNotes(visit.tab());
    notes.number(number);
    notes.go(JoinStep.CODE);
  }

  private static void refuse(JourneyVisit visit, String key, MultivaluedMap<String, String> form) {
    Joining.refuse(visit, new FormMessage(MOBILE, key), form, List.of(MOBILE));
  }
}
