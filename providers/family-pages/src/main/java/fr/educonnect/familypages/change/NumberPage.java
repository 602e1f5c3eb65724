package fr.educonnect.familypages.change;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** Asks for the new number. */
final class NumberPage {

  private static final String STEP_NAME = "number";
  private static final String FIELD = "mobile";
  private static final String SAME = "mobileSame";
  private static final String TOO_MANY = "mobileTooMany";
  private static final String NO_MORE = "mobileNoMore";

  Response show(JourneyVisit visit) {
    visit.events(Journey.ACCOUNT_MOBILE).started(STEP_NAME);
    return ChangeAction.leavable(visit).createForm("account-mobile.ftl");
  }

  void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    TypedNumber typed = TypedNumber.read(form.getFirst(FIELD), visit.directory().smsDestinations());
    Optional<String> error = typed.error().or(() -> send(visit, typed.e164().orElseThrow()));
    visit.refuse(
        error.map(key -> new FormMessage(FIELD, key)).stream().toList(), form, List.of(FIELD));
  }

  // Empty where the code is on its way: the number is kept then.
  private static Optional<String> send(JourneyVisit visit, String number) {
    if (visit.account().contacts().mobile().filter(number::equals).isPresent()) {
      return Optional.of(SAME);
    }
    if (!isLeft(visit)) {
      visit.events(Journey.ACCOUNT_MOBILE).refused(STEP_NAME, "too_many_changes");
      return Optional.of(TOO_MANY);
    }
    if (NumberCodes.ask(visit, number).outcome() == Outcome.REFUSED) {
      visit.events(Journey.ACCOUNT_MOBILE).refused(STEP_NAME, "too_many_messages");
      return Optional.of(NO_MORE);
    }
    visit.events(Journey.ACCOUNT_MOBILE).done(STEP_NAME);
    NewNumber.keep(visit, number);
    return Optional.empty();
  }

  // Each number that is tried counts: nobody sends text messages to strangers from their account.
  private static boolean isLeft(JourneyVisit visit) {
    String account = Long.toString(visit.account().id());
    Allowance change =
        Allowance.one(
            visit.directory().subject(SubjectKind.MOBILE_CHANGE, account),
            visit.directory().limits().mobileChanges());
    return visit.directory().allowances().take(List.of(change)).isEmpty();
  }
}
