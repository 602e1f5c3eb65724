package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What the journey remembers in Keycloak's authentication session. The typed name is forgotten once
 * the code was right; the number stays until it becomes the account's.
 */
final class RegistrationNotes {

  private static final String STEP = "educonnect.registration-step";
  private static final String LAST_NAME = "educonnect.registration-last-name";
  private static final String FIRST_NAME = "educonnect.registration-first-name";
  private static final String NUMBER = "educonnect.registration-number";
  private static final String ACCOUNT = "educonnect.registration-account";
  private static final String ASKED_AGAIN = "educonnect.registration-asked-again";
  private static final String SHUT_UNTIL = "educonnect.registration-shut-until";

  private static final List<String> NOTES =
      List.of(STEP, LAST_NAME, FIRST_NAME, NUMBER, ACCOUNT, ASKED_AGAIN, SHUT_UNTIL);

  private final AuthenticationSessionModel session;

  RegistrationNotes(AuthenticationSessionModel session) {
    this.session = session;
  }

  Step step() {
    String name = session.getAuthNote(STEP);
    return Arrays.stream(Step.values())
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElse(Step.IDENTITY);
  }

  void step(Step step) {
    session.setAuthNote(STEP, step.name());
  }

  /**
   * @param number E.164
   */
  void identity(TypedName name, String number) {
    session.setAuthNote(LAST_NAME, name.familyName());
    session.setAuthNote(FIRST_NAME, name.firstName());
    session.setAuthNote(NUMBER, number);
  }

  Optional<TypedName> name() {
    String lastName = session.getAuthNote(LAST_NAME);
    String firstName = session.getAuthNote(FIRST_NAME);
    return lastName == null || firstName == null
        ? Optional.empty()
        : Optional.of(new TypedName(lastName, firstName));
  }

  /** E.164. */
  Optional<String> number() {
    return Optional.ofNullable(session.getAuthNote(NUMBER));
  }

  /** Whether the form before this page asked for the code again, and was not refused. */
  boolean askedAgain() {
    return session.getAuthNote(ASKED_AGAIN) != null;
  }

  void askedAgain(boolean again) {
    if (again) {
      session.setAuthNote(ASKED_AGAIN, "true");
    } else {
      session.removeAuthNote(ASKED_AGAIN);
    }
  }

  /** The code was right: whose telephone it is, in place of the name that was typed. */
  void proved(long accountId) {
    session.removeAuthNote(LAST_NAME);
    session.removeAuthNote(FIRST_NAME);
    session.setAuthNote(ACCOUNT, Long.toString(accountId));
  }

  /** The account whose telephone answered. */
  OptionalLong account() {
    String id = session.getAuthNote(ACCOUNT);
    return id == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(id));
  }

  /** A limit is reached: the journey is shut for so long. */
  void shutFor(Duration wait) {
    session.setAuthNote(SHUT_UNTIL, Long.toString(now().plus(wait).toEpochMilli()));
  }

  /** How long the journey stays shut; empty when it is not. */
  Optional<Duration> shut() {
    return Optional.ofNullable(session.getAuthNote(SHUT_UNTIL))
        .map(until -> Duration.between(now(), Instant.ofEpochMilli(Long.parseLong(until))))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  /** Begins again, without a word of what was typed. */
  void clear() {
    NOTES.forEach(session::removeAuthNote);
  }

  private static Instant now() {
    return Instant.ofEpochMilli(Time.currentTimeMillis());
  }
}
