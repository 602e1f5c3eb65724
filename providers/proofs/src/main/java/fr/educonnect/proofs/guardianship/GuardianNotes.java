package fr.educonnect.proofs.guardianship;

import fr.educonnect.proofs.Journey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What a journey remembers in Keycloak's authentication session. The number stays until it becomes
 * the account's.
 */
public final class GuardianNotes {

  private static final String STEP = "step";
  private static final String NUMBER = "number";
  private static final String ACCOUNT = "account";
  private static final String ASKED_AGAIN = "asked-again";
  private static final String SHUT_UNTIL = "shut-until";

  private static final List<String> NOTES = List.of(STEP, NUMBER, ACCOUNT, ASKED_AGAIN, SHUT_UNTIL);

  private final AuthenticationSessionModel session;
  private final Journey journey;

  public GuardianNotes(AuthenticationSessionModel session, Journey journey) {
    this.session = session;
    this.journey = journey;
  }

  /** A note of the journey's own; empty where there is none. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(session.getAuthNote(key(name)));
  }

  public void put(String name, String value) {
    session.setAuthNote(key(name), value);
  }

  public void remove(String name) {
    session.removeAuthNote(key(name));
  }

  /** Where the person is; the first place where nothing, or nothing known, is noted. */
  public <P extends Place> P place(P[] places) {
    String noted = get(STEP).orElse("");
    for (P place : places) {
      if (place.name().equals(noted)) {
        return place;
      }
    }
    return places[0];
  }

  public void place(Place place) {
    put(STEP, place.name());
  }

  /** E.164. */
  public Optional<String> number() {
    return get(NUMBER);
  }

  /**
   * @param e164 as it was typed and read
   */
  public void number(String e164) {
    put(NUMBER, e164);
  }

  /** Whether the form before this page asked for the code again, and was not refused. */
  boolean askedAgain() {
    return get(ASKED_AGAIN).isPresent();
  }

  void askedAgain(boolean again) {
    if (again) {
      put(ASKED_AGAIN, "true");
    } else {
      remove(ASKED_AGAIN);
    }
  }

  /** The code was right: whose telephone it is. */
  public void proved(long accountId) {
    put(ACCOUNT, Long.toString(accountId));
  }

  /** The account whose telephone answered. */
  public OptionalLong account() {
    return get(ACCOUNT).map(id -> OptionalLong.of(Long.parseLong(id))).orElse(OptionalLong.empty());
  }

  /** A limit is reached: the journey is shut for so long. */
  public void shutFor(Duration wait) {
    put(SHUT_UNTIL, Long.toString(now().plus(wait).toEpochMilli()));
  }

  /** How long the journey stays shut; empty when it is not. */
  public Optional<Duration> shut() {
    return get(SHUT_UNTIL)
        .map(until -> Duration.between(now(), Instant.ofEpochMilli(Long.parseLong(until))))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  /** Begins again, without a word of what was typed. */
  public void clear() {
    NOTES.forEach(this::remove);
  }

  private String key(String name) {
    return "educonnect." + journey.label() + "-" + name;
  }

  private static Instant now() {
    return Instant.ofEpochMilli(Time.currentTimeMillis());
  }
}
