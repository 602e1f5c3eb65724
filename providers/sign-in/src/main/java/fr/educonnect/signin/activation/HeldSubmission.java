package fr.educonnect.signin.activation;

import fr.educonnect.directory.account.AccountPassword.Chosen;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The chosen password, hashed, and the address, kept in the tab's sign-in while the page of wrong
 * links is answered.
 */
final class HeldSubmission {

  private static final String CREDENTIAL = "educonnect.activation-credential";
  private static final String SECRET = "educonnect.activation-secret";
  private static final String MAIL = "educonnect.activation-mail";

  /** What an activation brings. */
  record Submission(Chosen password, String mail) {
    @Override
    public String toString() {
      return "Submission";
    }
  }

  private final AuthenticationSessionModel tab;

  HeldSubmission(AuthenticationSessionModel tab) {
    this.tab = tab;
  }

  void hold(Submission submission) {
    tab.setAuthNote(CREDENTIAL, submission.password().credential());
    tab.setAuthNote(SECRET, submission.password().secret());
    tab.setAuthNote(MAIL, submission.mail());
  }

  Optional<Submission> get() {
    return Optional.ofNullable(tab.getAuthNote(MAIL))
        .map(
            mail ->
                new Submission(
                    new Chosen(tab.getAuthNote(CREDENTIAL), tab.getAuthNote(SECRET)), mail));
  }

  void clear() {
    tab.removeAuthNote(CREDENTIAL);
    tab.removeAuthNote(SECRET);
    tab.removeAuthNote(MAIL);
  }
}
