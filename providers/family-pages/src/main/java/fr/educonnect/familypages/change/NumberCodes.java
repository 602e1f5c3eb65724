package fr.educonnect.familypages.change;

import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.CodeSession;
import java.util.Optional;

/** The code that is sent to the new number. */
final class NumberCodes {

  private NumberCodes() {}

  static CodeSession of(JourneyVisit visit) {
    return new CodeSession(visit.session(), visit.tab(), ProofPurpose.CHANGE_MOBILE);
  }

  /** Has it sent, for the first time or again. */
  static CodeState ask(JourneyVisit visit, String number) {
    return of(visit)
        .ask(number, new CodeRecipient.Registrant(visit.account().id()), Optional.empty());
  }
}
