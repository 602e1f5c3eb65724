package fr.educonnect.directory.school;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.Editor;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.domain.portal.SchoolText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a school decides about the portal, with who decided it and when. Each change answers whether
 * there is such a school; an unknown one changes nothing. What an agent changes is entered in the
 * staff's record in the same transaction.
 */
public final class SchoolPortal {

  private static final String KNOWN =
      "select from school where uai = ? and in_scope and removed_on is null";

  private static final String SAY =
      """
      insert into school_portal_message (uai, message, changed_by)
      select ?, ?, ? where exists (%s)
      on conflict (uai) do update
        set message = excluded.message, changed_by = excluded.changed_by, changed_at = now()
      """
          .formatted(KNOWN);

  private static final String SILENCE = "delete from school_portal_message where uai = ?";

  private static final String SWITCH =
      """
      insert into school_service_switch (uai, client_id, offered, changed_by)
      select ?, ?, ?, ? where exists (%s)
      on conflict (uai, client_id) do update
        set offered = excluded.offered, changed_by = excluded.changed_by, changed_at = now()
      """
          .formatted(KNOWN);

  private static final String LEAVE =
      "delete from school_service_switch where uai = ? and client_id = ?";

  private static final String SAID = "select message from school_portal_message where uai = ?";

  private static final String SWITCHED =
      "select client_id, offered from school_service_switch where uai = ? order by client_id";

  private final DirectoryPool pool;

  public SchoolPortal(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * What a school decided.
   *
   * @param services by client id, whether it is offered; without those left to their default
   */
  public record Decisions(Optional<String> message, Map<String, Boolean> services) {}

  /** What a school decided; nothing for an unknown one. */
  public Decisions read(String uai) {
    return pool.read(
        connection -> {
          Map<String, Boolean> services = new LinkedHashMap<>();
          new Query(SWITCHED, uai)
              .list(connection, row -> services.put(row.text("client_id"), row.flag("offered")));
          return new Decisions(
              new Query(SAID, uai).first(connection, row -> row.text("message")), services);
        });
  }

  /**
   * Puts a message in place of the school's former one.
   *
   * @param message clean, see {@link SchoolText#clean}
   * @throws IllegalArgumentException if the message cannot be shown
   */
  public boolean say(String uai, String message, Decider by) {
    if (SchoolText.fault(message).isPresent()) {
      throw new IllegalArgumentException("message: " + SchoolText.fault(message).get());
    }
    Query change = new Query(SAY, uai, message, by.name(), uai);
    return write(change, by, AuditAction.EDIT_MESSAGE, "WRITTEN");
  }

  /** Takes the school's message away; false if it has none. */
  public boolean silence(String uai, Decider by) {
    return write(new Query(SILENCE, uai), by, AuditAction.EDIT_MESSAGE, "REMOVED");
  }

  /**
   * Switches a service for the families of a school.
   *
   * @param clientId of the service
   */
  public boolean offer(String uai, String clientId, boolean offered, Decider by) {
    Query change = new Query(SWITCH, uai, clientId, offered, by.name(), uai);
    return write(change, by, AuditAction.SWITCH_SERVICE, clientId);
  }

  /** The service's default holds again; false if the school had not decided. */
  public boolean leaveToDefault(String uai, String clientId, Decider by) {
    return write(new Query(LEAVE, uai, clientId), by, AuditAction.SWITCH_SERVICE, clientId);
  }

  private boolean write(Query change, Decider by, AuditAction action, String detail) {
    return pool.transaction(
        connection -> {
          boolean changed = change.execute(connection) > 0;
          if (changed && by.editor().isPresent()) {
            Editor editor = by.editor().get();
            StaffAudit.write(
                connection,
                NewAuditEntry.done(editor.agent(), action, editor.schoolId()).because(detail));
          }
          return changed;
        });
  }
}
