package fr.educonnect.signin.recovery;

import fr.educonnect.domain.message.Channel;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Where somebody who forgot something stands, in Keycloak's authentication session. */
final class RecoveryNotes {

  private static final String WHAT = "educonnect.recovery";
  private static final String SENT = "educonnect.recovery-sent";
  private static final String SHUT_UNTIL = "educonnect.recovery-shut";

  private final AuthenticationSessionModel tab;

  RecoveryNotes(AuthenticationSessionModel tab) {
    this.tab = tab;
  }

  /** Begins with this. */
  void start(Forgotten what) {
    tab.setAuthNote(WHAT, what.name());
    tab.removeAuthNote(SENT);
  }

  Forgotten what() {
    return Forgotten.parse(tab.getAuthNote(WHAT)).orElse(Forgotten.PASSWORD);
  }

  void sent(Channel channel) {
    tab.setAuthNote(SENT, channel.name());
  }

  /** By which way the answer was said to come; empty before. */
  Optional<Channel> sent() {
    return Optional.ofNullable(tab.getAuthNote(SENT)).map(Channel::valueOf);
  }

  void shutFor(Duration wait) {
    tab.setAuthNote(SHUT_UNTIL, Long.toString(Time.currentTimeMillis() + wait.toMillis()));
  }

  /** How long a limit still holds; empty when none does. */
  Optional<Duration> shut() {
    return Optional.ofNullable(tab.getAuthNote(SHUT_UNTIL))
        .map(until -> Duration.ofMillis(Long.parseLong(until) - Time.currentTimeMillis()))
        .filter(left -> !left.isNegative() && !left.isZero());
  }
}
