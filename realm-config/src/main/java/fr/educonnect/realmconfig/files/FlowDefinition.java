package fr.educonnect.realmconfig.files;

import java.util.List;

/**
 * An authentication flow as wanted.
 *
 * @param alias its name in the realm
 * @param provider {@code basic-flow}, or {@code client-flow} for the authentication of services
 * @param steps in order
 */
public record FlowDefinition(
    String alias, String description, String provider, List<FlowStep> steps) {
  public FlowDefinition {
    description = description == null ? "" : description;
    provider = provider == null ? "basic-flow" : provider;
    steps = steps == null ? List.of() : List.copyOf(steps);
  }
}
