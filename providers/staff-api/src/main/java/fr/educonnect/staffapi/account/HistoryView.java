package fr.educonnect.staffapi.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditEntry;

/**
 * What somebody of the staff did to an account, or that they read it.
 *
 * @param right by which
 * @param uai of the school for which they did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
    String at, AuditAction action, String right, String uai, String outcome, String detail) {

  static HistoryView of(AuditEntry entry) {
    return new HistoryView(
        entry.at().toString(),
        entry.action(),
        entry.agent().entitlement(),
        entry.uai().orElse(null),
        entry.outcome(),
        entry.detail().orElse(null));
  }
}
