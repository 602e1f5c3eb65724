package fr.educonnect.staffapi.agent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.keycloak.common.util.Time;

/** The day in Paris, by the server's clock. */
public final class Today {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Today() {}

  /** As delegations count it. */
  public static LocalDate inParis() {
    return LocalDate.ofInstant(Instant.ofEpochMilli(Time.currentTimeMillis()), PARIS);
  }
}
