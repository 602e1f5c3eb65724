package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditEntry;
import fr.educonnect.staffapi.answer.AgentNameView;
import fr.educonnect.staffapi.answer.Maybe;

/**
 * What somebody of the staff did to an account, or that they read it.
 *
 * @param agent null where the name is not known any more, or of a tool
 * @param right by which
 * @param uai of the school for which they did it
 */
public record HistoryView(
    String at,
    @Maybe AgentNameView agent,
    AuditAction action,
    String right,
    @Maybe String uai,
    String outcome,
    @Maybe String detail) {

  static HistoryView of(AuditEntry entry) {
    return new HistoryView(
        entry.at().toString(),
        AgentNameView.of(entry.agentName()),
        entry.action(),
        entry.agent().entitlement(),
        entry.uai().orElse(null),
        entry.outcome(),
        entry.detail().orElse(null));
  }
}
