package fr.educonnect.directory.staff.page;

import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.roster.NotificationState;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.domain.message.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the last mail and the last text message stand that went to contacts which the account or the
 * registers still have (« Messagerie : rejetée »). One to a contact that is no more says nothing.
 */
public record LastMessages(Sending mail, Sending text) {

  private static final String READ =
      """
      select distinct on (n.channel) n.channel, n.outcome as sent_outcome,
        n.ended_at is null as waits
      from message n join account a on a.id = n.account_id
      where a.id = ? and (
        lower(n.destination) in (lower(a.mail), lower(a.pending_mail), a.mobile)
        or exists (
          select from source_guardian g
          where g.account_id = a.id and g.removed_on is null
            and (lower(g.mail) = lower(n.destination)
              or n.destination = any (g.mobiles || g.sms_mobile))))
      order by n.channel, n.created_at desc
      """;

  static LastMessages read(Connection connection, long accountId) throws SQLException {
    Map<Channel, Sending> last = new EnumMap<>(Channel.class);
    new Query(READ, accountId)
        .list(
            connection,
            row ->
                last.put(row.constant("channel", Channel.class), NotificationState.sending(row)));
    return new LastMessages(
        last.getOrDefault(Channel.MAIL, Sending.NONE),
        last.getOrDefault(Channel.SMS, Sending.NONE));
  }
}
