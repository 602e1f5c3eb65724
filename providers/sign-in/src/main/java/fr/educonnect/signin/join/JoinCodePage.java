package fr.educonnect.signin.join;

import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.directory.proof.CodeVerdict;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.CodePage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** The code: typed, asked for again, or back to the number. */
final class JoinCodePage implements JourneyPage {

  private static final String CODE = "code";
  private static final String RESEND = "RESEND";

  @Override
  public Response show(JourneyVisit visit) {
    JoinNotes notes = new JoinNotes(visit.tab());
    return new CodePage(visit.session(), visit.tab())
        .into(visit.page(), notes.number().orElseThrow())
        .setAttribute("askedAgain", notes.askedAgain())
        .createForm(CodePage.TEMPLATE);
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    JoinNotes notes = new JoinNotes(visit.tab());
    String step = Optional.ofNullable(form.getFirst(STEP)).orElse("");
    if (step.equals(BACK)) {
      notes.go(JoinStep.MOBILE);
    } else if (step.equals(RESEND)) {
      sendAgain(visit, notes);
    } else if (form.containsKey(CODE)) {
      check(visit, form.getFirst(CODE));
    }
  }

  private static void sendAgain(JourneyVisit visit, JoinNotes notes) {
    CodeState state = OtherByMobile.ask(visit, notes.number().orElseThrow());
    switch (state.outcome()) {
      case SENT -> notes.askAgain();
      case TOO_SOON -> Joining.refuse(visit, FormMessage.GLOBAL, "codeTooSoon");
      case REFUSED -> Joining.refuse(visit, CODE, "codeNoMore");
    }
  }

  // What is no code at all is a slip: it costs no try.
  private static void check(JourneyVisit visit, String typed) {
    if (!OneTimeCode.isWellFormed(OneTimeCode.clean(typed))) {
      Joining.refuse(visit, CODE, "codeMissing");
      return;
    }
    JoinNotes notes = new JoinNotes(visit.tab());
    CodeVerdict verdict = OtherByMobile.code(visit).check(notes.number().orElseThrow(), typed);
    switch (verdict.kind()) {
      case RIGHT -> {
        notes.other(verdict.accountId().orElseThrow());
        notes.go(JoinStep.DATES);
      }
      case WRONG -> refuse(visit, "code_wrong", "codeWrong");
      case DEAD -> refuse(visit, "code_dead", "codeDead");
      case TOO_MANY -> refuse(visit, "too_many_codes", "codeNoMore");
    }
  }

  private static void refuse(JourneyVisit visit, String reason, String key) {
    Joining.told(visit, reason);
    Joining.refuse(visit, CODE, key);
  }
}
