package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Uai;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Collects what is read from an agent's attributes, each right once, and counts what is not. */
final class GrantReader {
  private final Set<Grant> grants = new LinkedHashSet<>();
  private int anomalies;

  void add(StaffModule module, Scope scope, Period period, GrantSource source) {
    grants.add(new Grant(module, scope, period, source));
  }

  /** Something that should have been readable is not. */
  void anomaly() {
    anomalies++;
  }

  /** A school; one whose letter is wrong is nobody else's number, hence only counted. */
  Optional<Uai> school(String text) {
    Optional<Uai> uai = Uai.parse(text);
    if (uai.isEmpty() || !uai.get().checkLetterOk()) {
      anomaly();
    }
    return uai;
  }

  StaffRights rights() {
    return new StaffRights(grants.stream().toList(), anomalies);
  }
}
