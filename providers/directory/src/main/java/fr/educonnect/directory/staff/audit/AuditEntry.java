package fr.educonnect.directory.staff.audit;

import fr.educonnect.directory.staff.agent.AgentName;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the record.
 *
 * @param agentName while the agent is known by a sign-in; never of a tool
 * @param uai of the school that it is about
 * @param loginId of the account that it is about, while there is one
 */
public record AuditEntry(
    long id,
    Instant at,
    Agent agent,
    Optional<AgentName> agentName,
    AuditAction action,
    Optional<String> uai,
    Optional<Long> accountId,
    Optional<String> loginId,
    Optional<Long> studentId,
    String outcome,
    Optional<String> detail) {}
