package fr.educonnect.signin;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.signin.SignInOutcome.Answer;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What the step remembers from a form to the page that follows, in Keycloak's authentication
 * session.
 */
final class SignInNotes {

  private static final String PROFILE = "educonnect.profile";
  private static final String ASK_PROFILE = "educonnect.ask-profile";
  private static final String ANSWER = "educonnect.answer";
  private static final String TYPED = "educonnect.typed";

  private static final int TYPED_LENGTH = 100;

  private final AuthenticationSessionModel session;

  SignInNotes(AuthenticationSessionModel session) {
    this.session = session;
  }

  void profile(Profile profile) {
    session.setAuthNote(PROFILE, profile.name());
    session.removeAuthNote(ASK_PROFILE);
  }

  Optional<Profile> profile() {
    return ProfileCookie.parse(session.getAuthNote(PROFILE));
  }

  /** The profile is asked for, whatever is remembered. */
  void askForProfile() {
    session.setAuthNote(ASK_PROFILE, "true");
  }

  boolean profileIsAskedFor() {
    return session.getAuthNote(ASK_PROFILE) != null;
  }

  /**
   * @param typed shown again in the form; may be null
   */
  void answer(Answer answer, String typed) {
    session.setAuthNote(ANSWER, answer.name());
    String text = typed == null ? "" : typed;
    session.setAuthNote(TYPED, text.substring(0, Math.min(text.length(), TYPED_LENGTH)));
  }

  Optional<Answer> answer() {
    return Optional.ofNullable(session.getAuthNote(ANSWER)).map(Answer::valueOf);
  }

  Optional<String> typed() {
    return Optional.ofNullable(session.getAuthNote(TYPED));
  }

  void clearAnswer() {
    session.removeAuthNote(ANSWER);
    session.removeAuthNote(TYPED);
  }
}
