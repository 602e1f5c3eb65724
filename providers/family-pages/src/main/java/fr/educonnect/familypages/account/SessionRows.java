package fr.educonnect.familypages.account;

import fr.educonnect.familypages.FamilyVisit;
import fr.educonnect.proofs.ParisTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.keycloak.models.UserSessionModel;

/** The sessions that are open, the newest first. */
final class SessionRows {

  private static final int MOST = 10;

  private final FamilyVisit visit;

  SessionRows(FamilyVisit visit) {
    this.visit = visit;
  }

  List<Map<String, Object>> all() {
    return visit.sessions().all().stream().limit(MOST).map(this::row).toList();
  }

  private Map<String, Object> row(UserSessionModel open) {
    return Map.of(
        "here", open.getId().equals(visit.open().getId()),
        "since", at(open.getStarted()),
        "used", at(open.getLastSessionRefresh()),
        "address", open.getIpAddress());
  }

  private Map<String, String> at(int seconds) {
    return ParisTime.parts(Instant.ofEpochSecond(seconds), visit.locale());
  }
}
