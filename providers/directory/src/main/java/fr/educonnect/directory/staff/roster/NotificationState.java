package fr.educonnect.directory.staff.roster;

import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.domain.identifier.SourceKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Where a guardian is notified by mail, and how the last mail stands.
 *
 * @param address empty where there is none, or of a student
 */
public record NotificationState(Optional<String> address, Sending sending) {

  /** Of one account. */
  public static NotificationState read(Connection connection, long schoolId, long accountId)
      throws SQLException {
    String address = MailSql.address("a", schoolId / SourceKey.IDS_PER_FEED);
    Query query =
        new Query(
            "select case a.profile when 'GUARDIAN' then "
                + address
                + " end as address, w.outcome as sent_outcome, w.waits from account a");
    query.add(MailSql.LAST_MESSAGE.formatted("a.id")).add("where a.id = ?", accountId);
    return query
        .first(connection, row -> new NotificationState(row.optional("address"), sending(row)))
        .orElseThrow();
  }

  /** How a message stands: the columns sent_outcome and waits, null where there is none. */
  public static Sending sending(Row row) throws SQLException {
    if (row.isNull("waits")) {
      return Sending.NONE;
    }
    if (row.flag("waits")) {
      return Sending.WAITING;
    }
    boolean sent = "SENT".equals(row.text("sent_outcome"));
    return sent ? Sending.SENT : Sending.REJECTED;
  }
}
