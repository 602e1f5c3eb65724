package fr.educonnect.directory.school;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.domain.portal.SchoolText;
import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a school decides about the portal, with who decided it and when. Each change answers whether
 * there is such a school; an unknown one changes nothing.
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
   * @param by who says it: an agent, or a request's reference
   * @throws IllegalArgumentException if the message cannot be shown
   */
  public boolean say(String uai, String message, String by) {
    if (SchoolText.fault(message).isPresent()) {
      throw new IllegalArgumentException("message: " + SchoolText.fault(message).get());
    }
    return write(SAY, uai, message, by, uai);
  }

  /** Takes the school's message away; false if it has none. */
  public boolean silence(String uai) {
    return write(SILENCE, uai);
  }

  /**
   * Switches a service for the families of a school.
   *
   * @param clientId of the service
   * @param by see {@link #say}
   */
  public boolean offer(String uai, String clientId, boolean offered, String by) {
    return write(SWITCH, uai, clientId, offered, by, uai);
  }

  /** The service's default holds again; false if the school had not decided. */
  public boolean leaveToDefault(String uai, String clientId) {
    return write(LEAVE, uai, clientId);
  }

  private boolean write(String sql, Object... parameters) {
    return pool.write(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                  statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
              }
            })
        > 0;
  }
}
