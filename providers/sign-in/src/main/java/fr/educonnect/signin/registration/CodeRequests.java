package fr.educonnect.signin.registration;

import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.signin.device.DeviceCookie;
import fr.educonnect.signin.registration.Registrants.Found;
import java.time.Duration;

/** Asks for the code of whom the notes name, for the first time or again. */
final class CodeRequests {

  private CodeRequests() {}

  /**
   * The same statements for everybody: one lookup, one request.
   *
   * @throws java.util.NoSuchElementException without a typed identity in the notes
   */
  static CodeState ask(Visit visit) {
    String number = visit.notes().number().orElseThrow();
    Found found = Registrants.find(visit.directory(), visit.notes().name().orElseThrow(), number);
    count(visit, found);
    return visit
        .code()
        .ask(number, found.recipient(), found.knownOn(DeviceCookie.read(visit.session())));
  }

  // Without an event: one row more would let the time tell who is known.
  private static void count(Visit visit, Found found) {
    if (found.recipient() instanceof CodeRecipient.Registrant) {
      visit.events().done(Step.IDENTITY.label());
    } else {
      visit.events().refusedUntold(Step.IDENTITY.label(), found.reason());
    }
  }

  /** How long to wait where no more messages go to the number. */
  static Duration wait(Visit visit) {
    return visit.directory().limits().sms().number().window();
  }
}
