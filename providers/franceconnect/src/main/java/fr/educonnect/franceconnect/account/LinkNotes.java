package fr.educonnect.franceconnect.account;

import fr.educonnect.domain.franceconnect.LinkDecision;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What a tab remembers on its way to FranceConnect and back. */
record LinkNotes(AuthenticationSessionModel tab) {

  private static final String WAY = "educonnect.franceconnect-way";
  private static final String REFUSAL = "educonnect.franceconnect-refusal";
  private static final String ASKED = "asked";
  private static final String AWAY = "away";

  /** FranceConnect's button was pressed. */
  void ask() {
    tab.setAuthNote(WAY, ASKED);
    tab.removeAuthNote(REFUSAL);
  }

  /** Whether it was; from now on FranceConnect's answer is awaited, once. */
  boolean leaves() {
    boolean asked = ASKED.equals(tab.getAuthNote(WAY));
    if (asked) {
      tab.setAuthNote(WAY, AWAY);
    }
    return asked;
  }

  boolean isAway() {
    return AWAY.equals(tab.getAuthNote(WAY));
  }

  /** FranceConnect has answered. */
  void isBack() {
    tab.removeAuthNote(WAY);
  }

  void refuse(LinkDecision decision) {
    tab.setAuthNote(REFUSAL, decision.name());
  }

  /** Why the identity that came cannot open the account. */
  Optional<String> refusal() {
    return Optional.ofNullable(tab.getAuthNote(REFUSAL));
  }
}
