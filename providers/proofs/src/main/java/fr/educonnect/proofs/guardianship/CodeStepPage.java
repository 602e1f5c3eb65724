package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.directory.proof.CodeVerdict;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.proofs.sms.CodePage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** The code: typed, asked for again, or back to the number. */
public final class CodeStepPage implements StepPage<TelephoneVisit> {

  private static final String CODE = "code";
  private static final String RESEND = "RESEND";
  private static final String BACK = "BACK";

  private static final String MISSING = "codeMissing";
  private static final String WRONG = "codeWrong";
  private static final String DEAD = "codeDead";

  /** The last message went out a moment ago. */
  private static final String TOO_SOON = "codeTooSoon";

  /** No more messages for now; the last code can still be used. */
  private static final String NO_MORE = "codeNoMore";

  @Override
  public Response show(TelephoneVisit visit) {
    Optional<String> number = visit.notes().number();
    if (number.isEmpty()) {
      visit.go(visit.first());
      return visit.beginning();
    }
    return visit
        .codePage()
        .into(visit.page(), number.get())
        .setAttribute("askedAgain", visit.notes().askedAgain())
        .createForm(CodePage.TEMPLATE);
  }

  @Override
  public void submit(TelephoneVisit visit, MultivaluedMap<String, String> form) {
    String button = TelephoneVisit.button(form).orElse("");
    if (!visit.isIdentified() || button.equals(BACK)) {
      visit.backToNumber();
    } else if (button.equals(RESEND)) {
      sendAgain(visit);
    } else {
      visit.notes().askedAgain(false);
      check(visit, form.getFirst(CODE));
    }
  }

  private static void sendAgain(TelephoneVisit visit) {
    CodeState state = CodeRequests.ask(visit);
    visit.forms().clear();
    switch (state.outcome()) {
      case SENT -> visit.notes().askedAgain(true);
      case TOO_SOON -> tooSoon(visit);
      case REFUSED -> noMore(visit, state);
    }
  }

  // Also a second press on the button: what the first has done is told then.
  private static void tooSoon(TelephoneVisit visit) {
    if (!visit.notes().askedAgain()) {
      visit.refuse(FormMessage.GLOBAL, TOO_SOON);
    }
  }

  private static void noMore(TelephoneVisit visit, CodeState state) {
    visit.notes().askedAgain(false);
    visit.events().refusedUntold(visit.place().label(), "too_many_messages");
    if (state.expiresIn().isZero()) {
      visit.shut(CodeRequests.wait(visit));
    } else {
      visit.refuse(CODE, NO_MORE);
    }
  }

  // What is no code at all is a slip: it costs no try.
  private static void check(TelephoneVisit visit, String typed) {
    if (!OneTimeCode.isWellFormed(OneTimeCode.clean(typed))) {
      visit.refuse(CODE, MISSING);
      return;
    }
    CodeVerdict verdict = visit.code().check(visit.notes().number().orElseThrow(), typed);
    switch (verdict.kind()) {
      case RIGHT -> {
        visit.events().done(visit.place().label());
        visit.telephoneProved(verdict.accountId().orElseThrow());
      }
      case WRONG -> wrong(visit, WRONG, "code_wrong");
      case DEAD -> wrong(visit, DEAD, "code_dead");
      case TOO_MANY -> {
        visit.events().refused(visit.place().label(), "too_many_codes");
        visit.shut(visit.directory().limits().wrongCodes().window());
      }
    }
  }

  private static void wrong(TelephoneVisit visit, String key, String reason) {
    visit.events().refused(visit.place().label(), reason);
    visit.refuse(CODE, key);
  }
}
