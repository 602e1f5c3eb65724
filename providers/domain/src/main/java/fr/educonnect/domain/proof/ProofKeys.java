package fr.educonnect.domain.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of codes and links.
 *
 * @param active makes them
 * @param former is accepted too: the key that was active before, or, on the first nodes of a
 *     rotation, the one that will be
 */
public record ProofKeys(ProofKey active, Optional<ProofKey> former) {

  /** Every key that is accepted, the active one first. */
  public List<ProofKey> all() {
    return Stream.concat(Stream.of(active), former.stream()).toList();
  }
}
