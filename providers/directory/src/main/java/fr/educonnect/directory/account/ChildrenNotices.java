package fr.educonnect.directory.account;

import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.NewLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the confirmed contact of an active account that its children have changed, with the link
 * that takes it back; within a transaction of somebody else's. Before an account is active, its
 * activation is what is told.
 */
public final class ChildrenNotices {

  /** For a program that decides for nobody. */
  public static final ChildrenNotices NONE = new ChildrenNotices(Optional.empty());

  private static final String CONTACTS =
      "select mail, mobile from account where id = ? and state = 'ACTIVE'";

  private final Optional<NoticeCosts> costs;

  private ChildrenNotices(Optional<NoticeCosts> costs) {
    this.costs = costs;
  }

  public ChildrenNotices(NoticeCosts costs) {
    this(Optional.of(costs));
  }

  /**
   * @param before status of each link that has changed
   * @param asker who changed it; the link belongs to no browser and no service
   */
  public void write(
      Connection connection, long accountId, Map<Long, LinkStatus> before, QueueContext asker)
      throws SQLException {
    if (before.isEmpty() || costs.isEmpty()) {
      return;
    }
    QueueContext context =
        new QueueContext(asker.realm(), asker.locale(), Optional.empty(), Optional.empty());
    for (Contact contact : contacts(connection, accountId)) {
      NewLink link =
          new NewLink(
              ProofPurpose.REVERT_CHILDREN,
              Optional.of(accountId),
              Optional.of(contact.destination()),
              Optional.of(new FormerLinks(before).render()),
              context);
      costs.get().count(connection, contact);
      MessageWriter.write(
          connection,
          NewMessage.to(
                  contact.destination(), contact.channel(), MessageKind.CHILDREN_CHANGED, context)
              .about(accountId)
              .carrying(ProofLinks.write(connection, link)));
    }
  }

  private static Set<Contact> contacts(Connection connection, long accountId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CONTACTS)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Set.of();
        }
        Set<Contact> mail = Contact.mail(Optional.ofNullable(row.getString(1)));
        return mail.isEmpty() ? Contact.mobile(Optional.ofNullable(row.getString(2))) : mail;
      }
    }
  }
}
