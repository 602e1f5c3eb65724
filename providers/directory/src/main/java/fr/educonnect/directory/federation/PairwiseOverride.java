package fr.educonnect.directory.federation;

import fr.educonnect.domain.federation.PairKind;

/**
 * An identifier that a service keeps for an account.
 *
 * @param client entityID or client id
 */
public record PairwiseOverride(String client, PairKind kind, String value) {

  @Override
  public String toString() {
    return "PairwiseOverride[" + kind + "]";
  }
}
