package fr.educonnect.directory.account;

import fr.educonnect.domain.message.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the registers know today of how to reach an account's guardian. */
public final class RegisterContacts {

  private static final String SELECT =
      """
      select 'SMS' as channel, number as destination
      from source_guardian g, unnest(g.mobiles || g.sms_mobile) as number
      where g.account_id = ? and g.removed_on is null and number is not null
      union
      select 'MAIL', g.mail
      from source_guardian g
      where g.account_id = ? and g.removed_on is null and g.mail is not null
      order by 1, 2
      """;

  private RegisterContacts() {}

  /** Every mobile and address, each once. */
  public static Set<Contact> of(Connection connection, long accountId) throws SQLException {
    Set<Contact> contacts = new LinkedHashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
      statement.setLong(1, accountId);
      statement.setLong(2, accountId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          contacts.add(new Contact(Channel.valueOf(row.getString(1)), row.getString(2)));
        }
      }
    }
    return contacts;
  }
}
