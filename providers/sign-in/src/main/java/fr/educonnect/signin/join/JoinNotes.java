package fr.educonnect.signin.join;

import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** How far the joining has come in a tab. */
final class JoinNotes {

  private static final String STEP = "educonnect.join-step";
  private static final String NUMBER = "educonnect.join-number";
  private static final String OTHER = "educonnect.join-other";
  private static final String ASKED_AGAIN = "educonnect.join-asked-again";

  private final AuthenticationSessionModel tab;

  JoinNotes(AuthenticationSessionModel tab) {
    this.tab = tab;
  }

  JoinStep step() {
    return Optional.ofNullable(tab.getAuthNote(STEP))
        .map(JoinStep::valueOf)
        .orElse(JoinStep.PASSWORD);
  }

  void go(JoinStep step) {
    tab.setAuthNote(STEP, step.name());
    tab.removeAuthNote(ASKED_AGAIN);
  }

  /** E.164, where a code was asked for. */
  Optional<String> number() {
    return Optional.ofNullable(tab.getAuthNote(NUMBER));
  }

  void number(String e164) {
    tab.setAuthNote(NUMBER, e164);
  }

  /** The account whose telephone answered, or that was joined. */
  Optional<Long> other() {
    return Optional.ofNullable(tab.getAuthNote(OTHER)).map(Long::valueOf);
  }

  void other(long accountId) {
    tab.setAuthNote(OTHER, Long.toString(accountId));
  }

  boolean askedAgain() {
    return tab.getAuthNote(ASKED_AGAIN) != null;
  }

  void askAgain() {
    tab.setAuthNote(ASKED_AGAIN, "true");
  }

  void clear() {
    for (String note : new String[] {STEP, NUMBER, OTHER, ASKED_AGAIN}) {
      tab.removeAuthNote(note);
    }
  }
}
