package fr.educonnect.proofs.journey;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The children answered « Non », until it was said a second time. */
public final class HeldReports {

  private static final String NOTE = "educonnect.reports";

  private final AuthenticationSessionModel tab;

  public HeldReports(AuthenticationSessionModel tab) {
    this.tab = tab;
  }

  /**
   * @param students at least one
   */
  public void hold(Set<Long> students) {
    tab.setAuthNote(
        NOTE, students.stream().map(id -> Long.toString(id)).collect(Collectors.joining(" ")));
  }

  public Set<Long> get() {
    return Optional.ofNullable(tab.getAuthNote(NOTE)).stream()
        .flatMap(ids -> Arrays.stream(ids.split(" ", -1)))
        .map(Long::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isEmpty() {
    return tab.getAuthNote(NOTE) == null;
  }

  public void clear() {
    tab.removeAuthNote(NOTE);
  }
}
