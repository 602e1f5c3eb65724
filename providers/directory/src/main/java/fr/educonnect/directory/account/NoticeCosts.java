package fr.educonnect.directory.account;

import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.domain.message.Channel;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Counts the text messages that changes entail with all the others, so that the ceilings and their
 * alarm see every one; none of them is ever held back.
 */
public record NoticeCosts(Allowances allowances, SmsAllowances sms) {

  /** Counts a message to this contact, within a transaction of somebody else's. */
  public void count(Connection connection, Contact contact) throws SQLException {
    if (contact.channel() == Channel.SMS) {
      allowances.take(connection, sms.unasked(contact.destination()));
    }
  }
}
