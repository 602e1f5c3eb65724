package fr.educonnect.directory.staff.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries are read: those for which each part holds that asks for something.
 *
 * @param schools ids; empty for all
 * @param from this moment included
 * @param until this moment excluded
 */
public record AuditFilter(
    Set<Long> schools,
    Optional<Long> accountId,
    Optional<String> agentId,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Everything. */
  public static final AuditFilter ALL =
      new AuditFilter(
          Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public AuditFilter {
    schools = Set.copyOf(schools);
  }

  /** What is about an account. */
  public static AuditFilter ofAccount(long id) {
    return new AuditFilter(
        Set.of(), Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What is about schools. */
  public static AuditFilter ofSchools(Set<Long> ids) {
    return new AuditFilter(
        ids, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
