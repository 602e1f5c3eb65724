package fr.educonnect.directory.staff.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the record.
 *
 * @param uai of the school that it is about
 * @param loginId of the account that it is about, while there is one
 */
public record AuditEntry(
    long id,
    Instant at,
    Agent agent,
    AuditAction action,
    Optional<String> uai,
    Optional<Long> accountId,
    Optional<String> loginId,
    Optional<Long> studentId,
    String outcome,
    Optional<String> detail) {}
