package fr.educonnect.signin.join;

import fr.educonnect.proofs.journey.JourneyPage;
import java.util.Locale;

/** The steps of joining another account. */
enum JoinStep {
  /** The other account's identifier and password. */
  PASSWORD,
  /** The other account's mobile. */
  MOBILE,
  /** The code that was sent there. */
  CODE,
  /** The birth dates of the other account's children. */
  DATES,
  /** Joined. */
  DONE;

  JourneyPage page() {
    return switch (this) {
      case PASSWORD -> new PasswordPage();
      case MOBILE -> new MobilePage();
      case CODE -> new JoinCodePage();
      case DATES -> new JoinDatesPage();
      case DONE -> new DonePage();
    };
  }

  /** In events and metrics. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
