package fr.educonnect.directory.staff.audit;

import java.util.Optional;

/**
 * An entry to be written.
 *
 * @param outcome a code
 * @param detail a code, or the reason that the agent gave
 */
public record NewAuditEntry(
    Agent agent,
    AuditAction action,
    Optional<Long> schoolId,
    Optional<Long> accountId,
    Optional<Long> studentId,
    String outcome,
    Optional<String> detail) {

  /** About a school, with an outcome that needs no further word. */
  public static NewAuditEntry done(Agent agent, AuditAction action, long schoolId) {
    return new NewAuditEntry(
        agent,
        action,
        Optional.of(schoolId),
        Optional.empty(),
        Optional.empty(),
        "DONE",
        Optional.empty());
  }

  /** The same about an account. */
  public NewAuditEntry on(long account) {
    return new NewAuditEntry(
        agent, action, schoolId, Optional.of(account), studentId, outcome, detail);
  }

  /** The same about a guardian's link to a student. */
  public NewAuditEntry withStudent(long student) {
    return new NewAuditEntry(
        agent, action, schoolId, accountId, Optional.of(student), outcome, detail);
  }

  /** The same with another outcome. */
  public NewAuditEntry ending(String code) {
    return new NewAuditEntry(agent, action, schoolId, accountId, studentId, code, detail);
  }

  /** The same with a detail. */
  public NewAuditEntry because(String text) {
    return new NewAuditEntry(
        agent, action, schoolId, accountId, studentId, outcome, Optional.of(text));
  }
}
