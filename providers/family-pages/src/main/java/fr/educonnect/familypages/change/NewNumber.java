package fr.educonnect.familypages.change;

import fr.educonnect.proofs.journey.JourneyVisit;
import java.util.Optional;

/** The number that was typed, while its code is waited for. */
final class NewNumber {

  private static final String NOTE = "educonnect.new-mobile";

  private NewNumber() {}

  /** In E.164; empty before one was typed. */
  static Optional<String> of(JourneyVisit visit) {
    return Optional.ofNullable(visit.tab().getAuthNote(NOTE));
  }

  static void keep(JourneyVisit visit, String e164) {
    visit.tab().setAuthNote(NOTE, e164);
  }

  static void forget(JourneyVisit visit) {
    visit.tab().removeAuthNote(NOTE);
  }
}
