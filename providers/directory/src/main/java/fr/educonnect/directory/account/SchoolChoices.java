package fr.educonnect.directory.account;

import java.util.Map;
import java.util.Optional;

/**
 * What a school decided about the portal.
 *
 * @param message for its families, see {@link fr.educonnect.domain.portal.SchoolText}
 * @param services whether it offers them, by their clients' ids; only those that it decided about
 */
public record SchoolChoices(Optional<String> message, Map<String, Boolean> services) {

  /** Of a school that decided nothing. */
  public static final SchoolChoices NONE = new SchoolChoices(Optional.empty(), Map.of());

  /**
   * @param clientId of the service
   * @return empty where the service's default holds
   */
  public Optional<Boolean> offers(String clientId) {
    return Optional.ofNullable(services.get(clientId));
  }
}
