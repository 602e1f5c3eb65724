package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.proofs.device.DeviceCookie;
import java.time.Duration;
import java.util.List;

/** Asks for the code of whom the notes name, for the first time or again. */
public final class CodeRequests {

  private CodeRequests() {}

  /** Looks up whose the noted number is and has a code sent, unless a limit is reached. */
  public static void begin(TelephoneVisit visit) {
    Limit lookups = visit.directory().limits().lookups();
    Allowance lookup =
        Allowance.one(
            visit.directory().subject(SubjectKind.LOOKUP_ADDRESS, visit.asker().address()),
            lookups);
    if (visit.directory().allowances().take(List.of(lookup)).isEmpty()) {
      first(visit);
    } else {
      visit.events().refusedUntold(visit.place().label(), "too_many_lookups");
      visit.shut(lookups.window());
    }
  }

  private static void first(TelephoneVisit visit) {
    CodeState state = ask(visit);
    boolean noCode = state.outcome() == Outcome.REFUSED && state.expiresIn().isZero();
    if (noCode) {
      visit.events().refusedUntold(visit.place().label(), "too_many_messages");
      visit.shut(wait(visit));
    } else {
      visit.codeAsked();
    }
  }

  /**
   * The same statements for everybody: one lookup, one request.
   *
   * @throws java.util.NoSuchElementException without a number in the notes
   */
  static CodeState ask(TelephoneVisit visit) {
    String number = visit.notes().number().orElseThrow();
    Found found = visit.find(number);
    count(visit, found);
    return visit
        .code()
        .ask(number, found.recipient(), found.knownOn(DeviceCookie.read(visit.session())));
  }

  // Without an event: one row more would let the time tell who is known.
  private static void count(TelephoneVisit visit, Found found) {
    if (found.recipient() instanceof CodeRecipient.Registrant) {
      visit.events().done(visit.first().label());
    } else {
      visit.events().refusedUntold(visit.first().label(), found.reason());
    }
  }

  /** How long to wait where no more messages go to the number. */
  static Duration wait(TelephoneVisit visit) {
    return visit.directory().limits().sms().number().window();
  }
}
