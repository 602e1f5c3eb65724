package fr.educonnect.proofs.sms;

import fr.educonnect.directory.proof.CodeState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** When another message can be asked for, until when the code can be used, and on what device. */
final class CodeNotes {

  private static final String RESEND_AT = "educonnect.code-resend-at";
  private static final String EXPIRES_AT = "educonnect.code-expires-at";

  private static final String DEVICE = "educonnect.code-device";

  private final AuthenticationSessionModel session;

  CodeNotes(AuthenticationSessionModel session) {
    this.session = session;
  }

  void keep(CodeState state) {
    keep(RESEND_AT, state.resendAfter());
    keep(EXPIRES_AT, state.expiresIn());
  }

  // Whether it was known when the code was asked for: the name is looked up then, not at each try.
  void keep(Optional<String> device) {
    device.ifPresentOrElse(
        id -> session.setAuthNote(DEVICE, id), () -> session.removeAuthNote(DEVICE));
  }

  Optional<String> device() {
    return Optional.ofNullable(session.getAuthNote(DEVICE));
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
