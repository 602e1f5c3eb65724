package fr.educonnect.domain.federation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One sign-in.
 *
 * @param at when the person showed who they are
 * @param logoutUrl FrEduUrlRetour: signs out everywhere
 */
public record SignIn(Instant at, SignInKind kind, String logoutUrl) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.of("Europe/Paris"));

  /** FrEduCtDateConnexion: the time in Paris, without a zone. */
  String moment() {
    return MOMENT.format(at);
  }
}
