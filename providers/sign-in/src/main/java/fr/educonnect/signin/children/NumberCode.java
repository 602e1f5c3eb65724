package fr.educonnect.signin.children;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.directory.proof.CodeVerdict;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.CodePage;
import fr.educonnect.proofs.sms.CodeSession;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;

/** The code that confirms a mobile which was chosen on the page. */
final class NumberCode {

  private static final String NOTE = "educonnect.chosen-mobile";
  private static final String STEP_NAME = "mobile-code";
  private static final String CODE = "code";
  private static final String RESEND = "RESEND";

  private NumberCode() {}

  /** The number whose code is waited for. */
  static Optional<String> number(JourneyVisit visit) {
    return Optional.ofNullable(visit.tab().getAuthNote(NOTE));
  }

  /**
   * Has the code sent.
   *
   * @param number E.164
   * @return message key that says why not
   */
  static Optional<String> ask(JourneyVisit visit, String number) {
    Allowance change =
        Allowance.one(
            visit
                .directory()
                .subject(SubjectKind.MOBILE_CHANGE, Long.toString(visit.account().id())),
            visit.directory().limits().mobileChanges());
    if (!visit.directory().allowances().take(List.of(change)).isEmpty()) {
      return Optional.of("mobileTooMany");
    }
    if (send(visit, number) == Outcome.REFUSED) {
      return Optional.of("mobileNoMore");
    }
    visit.tab().setAuthNote(NOTE, number);
    return Optional.empty();
  }

  static Response show(JourneyVisit visit) {
    visit.events(Journey.CHILDREN).started(STEP_NAME);
    return new CodePage(visit.session(), visit.tab())
        .into(visit.page(), number(visit).orElseThrow())
        .createForm(CodePage.TEMPLATE);
  }

  static void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    visit.forms().clear();
    String step = Optional.ofNullable(form.getFirst(JourneyPage.STEP)).orElse("");
    String number = number(visit).orElseThrow();
    if (step.equals(JourneyPage.BACK)) {
      visit.tab().removeAuthNote(NOTE);
    } else if (step.equals(RESEND)) {
      switch (send(visit, number)) {
        case SENT -> {}
        case TOO_SOON -> refuse(visit, form, "codeTooSoon");
        case REFUSED -> refuse(visit, form, "codeNoMore");
      }
    } else if (form.containsKey(CODE)) {
      check(visit, number, form);
    }
  }

  // What is no code at all is a slip: it costs no try.
  private static void check(
      JourneyVisit visit, String number, MultivaluedMap<String, String> form) {
    if (!OneTimeCode.isWellFormed(OneTimeCode.clean(form.getFirst(CODE)))) {
      refuse(visit, form, "codeMissing");
      return;
    }
    CodeVerdict verdict = code(visit).check(number, form.getFirst(CODE));
    switch (verdict.kind()) {
      case RIGHT -> set(visit, number, verdict);
      case WRONG -> refuse(visit, form, "codeWrong");
      case DEAD -> refuse(visit, form, "codeDead");
      case TOO_MANY -> refuse(visit, form, "codeNoMore");
    }
  }

  // The code was asked for by this account, in this browser.
  private static void set(JourneyVisit visit, String number, CodeVerdict verdict) {
    boolean own = verdict.accountId().orElse(0) == visit.account().id();
    if (own && visit.apply(AccountChange.of(AccountEvent.CHANGE_MOBILE).andMobile(number))) {
      visit.tab().removeAuthNote(NOTE);
      visit.events(Journey.CHILDREN).done(STEP_NAME, EventType.CUSTOM_REQUIRED_ACTION);
      ContactItems.handled(visit, Channel.SMS);
    }
  }

  private static Outcome send(JourneyVisit visit, String number) {
    return code(visit)
        .ask(number, new CodeRecipient.Registrant(visit.account().id()), Optional.empty())
        .outcome();
  }

  private static CodeSession code(JourneyVisit visit) {
    return new CodeSession(visit.session(), visit.tab(), ProofPurpose.CHANGE_MOBILE);
  }

  private static void refuse(JourneyVisit visit, MultivaluedMap<String, String> form, String key) {
    visit.events(Journey.CHILDREN).refused(STEP_NAME, key);
    visit.refuse(List.of(new FormMessage(CODE, key)), form, List.of());
  }
}
