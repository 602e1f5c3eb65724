package fr.educonnect.staffapi.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditEntry;

/**
 * An entry of the record.
 *
 * @param agent id of the agent's account
 * @param right by which
 * @param address of the network
 * @param loginId of the account that it is about, while there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
    long id,
    String at,
    String agent,
    String right,
    String address,
    AuditAction action,
    Long accountId,
    String loginId,
    Long studentId,
    String outcome,
    String detail) {

  static AuditView of(AuditEntry entry) {
    return new AuditView(
        entry.id(),
        entry.at().toString(),
        entry.agent().id(),
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
