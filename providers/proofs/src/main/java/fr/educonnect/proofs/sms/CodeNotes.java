package fr.educonnect.proofs.sms;

import fr.educonnect.directory.proof.CodeState;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** When another message can be asked for, and until when the code can be used. */
final class CodeNotes {

  private static final String RESEND_AT = "educonnect.code-resend-at";
  private static final String EXPIRES_AT = "educonnect.code-expires-at";

  private final AuthenticationSessionModel session;

  CodeNotes(AuthenticationSessionModel session) {
    this.session = session;
  }

  void keep(CodeState state) {
    keep(RESEND_AT, state.resendAfter());
    keep(EXPIRES_AT, state.expiresIn());
  }

  Duration resendAfter() {
    return left(RESEND_AT);
  }

  Duration expiresIn() {
    return left(EXPIRES_AT);
  }

  private void keep(String note, Duration duration) {
    session.setAuthNote(note, Long.toString(now().plus(duration).toEpochMilli()));
  }

  private Duration left(String note) {
    String until = session.getAuthNote(note);
    if (until == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now(), Instant.ofEpochMilli(Long.parseLong(until)));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Instant now() {
    return Instant.ofEpochMilli(Time.currentTimeMillis());
  }
}
