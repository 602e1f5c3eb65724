package fr.educonnect.familypages.change;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.proof.CodeVerdict;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.CodePage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;

/**
 * Asks for the code that was sent to the new number; sends it again, or goes back to the number.
 */
final class NumberCodePage {

  private static final String STEP_NAME = "code";
  private static final String CODE = "code";
  private static final String RESEND = "RESEND";

  Response show(JourneyVisit visit) {
    visit.events(Journey.ACCOUNT_MOBILE).started(STEP_NAME);
    return new CodePage(visit.session(), visit.tab())
        .into(ChangeAction.leavable(visit), NewNumber.of(visit).orElseThrow())
        .createForm("account-mobile-code.ftl");
  }

  /**
   * @return whether the number is the account's now
   */
  boolean submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    visit.forms().clear();
    String number = NewNumber.of(visit).orElseThrow();
    return switch (Optional.ofNullable(form.getFirst(JourneyPage.STEP)).orElse("")) {
      case JourneyPage.BACK -> {
        NewNumber.forget(visit);
        yield false;
      }
      case RESEND -> {
        sendAgain(visit, number, form);
        yield false;
      }
      default -> check(visit, number, form);
    };
  }

  private static void sendAgain(
      JourneyVisit visit, String number, MultivaluedMap<String, String> form) {
    switch (NumberCodes.ask(visit, number).outcome()) {
      case SENT -> {}
      case TOO_SOON -> refuse(visit, form, "codeTooSoon");
      case REFUSED -> {
        visit.events(Journey.ACCOUNT_MOBILE).refused(STEP_NAME, "too_many_messages");
        refuse(visit, form, "codeNoMore");
      }
    }
  }

  // What is no code at all is a slip: it costs no try.
  private static boolean check(
      JourneyVisit visit, String number, MultivaluedMap<String, String> form) {
    String typed = form.getFirst(CODE);
    if (!OneTimeCode.isWellFormed(OneTimeCode.clean(typed))) {
      refuse(visit, form, "codeMissing");
      return false;
    }
    CodeVerdict verdict = NumberCodes.of(visit).check(number, typed);
    return switch (verdict.kind()) {
      case RIGHT -> isOwn(visit, verdict) && set(visit, number);
      case WRONG -> wrong(visit, form, "codeWrong", "code_wrong");
      case DEAD -> wrong(visit, form, "codeDead", "code_dead");
      case TOO_MANY -> wrong(visit, form, "codeNoMore", "too_many_codes");
    };
  }

  // The code was asked for by this account, in this browser.
  private static boolean isOwn(JourneyVisit visit, CodeVerdict verdict) {
    return verdict.accountId().orElse(0) == visit.account().id();
  }

  private static boolean set(JourneyVisit visit, String number) {
    AccountChange change = AccountChange.of(AccountEvent.CHANGE_MOBILE).andMobile(number);
    if (!visit.apply(change)) {
      return false;
    }
    NewNumber.forget(visit);
    visit.events(Journey.ACCOUNT_MOBILE).done(STEP_NAME, EventType.CUSTOM_REQUIRED_ACTION);
    return true;
  }

  private static boolean wrong(
      JourneyVisit visit, MultivaluedMap<String, String> form, String key, String reason) {
    visit.events(Journey.ACCOUNT_MOBILE).refused(STEP_NAME, reason);
    refuse(visit, form, key);
    return false;
  }

  private static void refuse(JourneyVisit visit, MultivaluedMap<String, String> form, String key) {
    visit.refuse(List.of(new FormMessage(CODE, key)), form, List.of());
  }
}
