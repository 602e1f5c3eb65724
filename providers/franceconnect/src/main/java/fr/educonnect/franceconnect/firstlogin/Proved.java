package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.guardianship.GuardianNotes;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * An account that an older account has proved before FranceConnect answered: no telephone is asked
 * for.
 *
 * @param event what coming over from there does to the account
 */
public record Proved(long accountId, AccountEvent event) {

  private static final String NOTE = "proved-elsewhere";

  /** Leaves it to the tab's first sign-in by FranceConnect. */
  public void into(AuthenticationSessionModel tab) {
    new GuardianNotes(tab, Journey.FRANCECONNECT).put(NOTE, event.name() + " " + accountId);
  }

  static Optional<Proved> of(GuardianNotes notes) {
    return notes
        .get(NOTE)
        .map(text -> text.split(" ", 2))
        .map(parts -> new Proved(Long.parseLong(parts[1]), AccountEvent.valueOf(parts[0])));
  }

  static void forget(GuardianNotes notes) {
    notes.remove(NOTE);
  }
}
