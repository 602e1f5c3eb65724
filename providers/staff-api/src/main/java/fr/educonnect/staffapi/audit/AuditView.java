package fr.educonnect.staffapi.audit;

import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditEntry;
import fr.educonnect.staffapi.answer.AgentNameView;
import fr.educonnect.staffapi.answer.Maybe;

/**
 * An entry of the record.
 *
 * @param agent id of the agent's account
 * @param agentName null where it is not known any more, or of a tool
 * @param right by which
 * @param address of the network
 * @param loginId of the account that it is about, while there is one
 */
public record AuditView(
    long id,
    String at,
    String agent,
    @Maybe AgentNameView agentName,
    String right,
    @Maybe String address,
    AuditAction action,
    @Maybe Long accountId,
    @Maybe String loginId,
    @Maybe Long studentId,
    String outcome,
    @Maybe String detail) {

  static AuditView of(AuditEntry entry) {
    return new AuditView(
        entry.id(),
        entry.at().toString(),
        entry.agent().id(),
        AgentNameView.of(entry.agentName()),
        entry.agent().entitlement(),
        entry.agent().address().orElse(null),
        entry.action(),
        entry.accountId().orElse(null),
        entry.loginId().orElse(null),
        entry.studentId().orElse(null),
        entry.outcome(),
        entry.detail().orElse(null));
  }

  @Override
  public String toString() {
    return "AuditView[" + id + "]";
  }
}
