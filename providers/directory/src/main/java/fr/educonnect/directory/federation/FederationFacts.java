package fr.educonnect.directory.federation;

import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.federation.SchoolPlace;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * What services are told of an account beyond its names.
 *
 * @param records the account's records of the registers: a guardian's that have a confirmed link, a
 *     student's that have a school
 * @param places a student's schools, the current one first; of a guardian the schools of the
 *     children whose link is confirmed
 * @param overrides the identifiers that services keep
 */
public record FederationFacts(
    List<SourceKey> records, List<SchoolPlace> places, List<PairwiseOverride> overrides) {

  /** Of an account without schools. */
  public static FederationFacts none() {
    return new FederationFacts(List.of(), List.of(), List.of());
  }

  /** The identifier that this service keeps. */
  public Optional<String> override(String client, PairKind kind) {
    return overrides.stream()
        .filter(override -> override.kind() == kind && override.client().equals(client))
        .map(PairwiseOverride::value)
        .findFirst();
  }
}
