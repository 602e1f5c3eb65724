package fr.educonnect.directory.staff.assistance;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.Editor;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.portal.SchoolText;
import java.util.EnumMap;
import java.util.Map;

/**
 * How families of an academy reach help (page « Assistance »: « Enfants dans le 1er degré », «
 * Enfants dans le 2nd degré »), as the assistance team writes it.
 */
public final class AssistanceTexts {

  private static final String READ =
      "select degree, message from assistance_text where academy = ?";

  private static final String WRITE =
      """
      insert into assistance_text (academy, degree, message, changed_by)
      values (?, ?::degree, ?, ?)
      on conflict (academy, degree) do update set message = excluded.message,
        changed_by = excluded.changed_by, changed_at = now()
      """;

  private static final String REMOVE =
      "delete from assistance_text where academy = ? and degree = ?::degree";

  private final DirectoryPool pool;

  public AssistanceTexts(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * @param academy two digits
   */
  public record Reader(String academy, Degree degree) {}

  /** The texts of an academy; none for a degree of which nothing is said. */
  public Map<Degree, String> of(String academy) {
    Map<Degree, String> texts = new EnumMap<>(Degree.class);
    Query query = new Query(READ, academy);
    pool.read(
        connection ->
            query.list(
                connection,
                row -> texts.put(row.constant("degree", Degree.class), row.text("message"))));
    return texts;
  }

  /**
   * Puts a text in place of the one before.
   *
   * @param text clean, see {@link SchoolText#clean}
   * @throws IllegalArgumentException if it cannot be shown
   */
  public void write(Reader to, String text, Editor by) {
    if (SchoolText.fault(text).isPresent()) {
      throw new IllegalArgumentException("text: " + SchoolText.fault(text).get());
    }
    Query query = new Query(WRITE, to.academy(), to.degree(), text, by.agent().id());
    change(query, to, by, "WRITTEN");
  }

  /** Takes a text away; nothing happens where there is none. */
  public void remove(Reader to, Editor by) {
    change(new Query(REMOVE, to.academy(), to.degree()), to, by, "REMOVED");
  }

  private void change(Query query, Reader to, Editor by, String outcome) {
    pool.transaction(
        connection -> {
          if (query.execute(connection) > 0) {
            NewAuditEntry entry =
                NewAuditEntry.done(by.agent(), AuditAction.EDIT_ASSISTANCE, by.schoolId())
                    .ending(outcome)
                    .because(to.academy());
            StaffAudit.write(connection, entry);
          }
          return null;
        });
  }
}
