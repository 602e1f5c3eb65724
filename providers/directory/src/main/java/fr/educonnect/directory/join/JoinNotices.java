package fr.educonnect.directory.join;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Contact;
import fr.educonnect.directory.account.NoticeCosts;
import fr.educonnect.directory.account.RegisterContacts;
import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.NewLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the contacts of both accounts: confirmed mail and mobile; where an account has neither,
 * what the registers have of it, because its letter may have been read by somebody else.
 */
final class JoinNotices {

  private final Connection connection;
  private final QueueContext context;
  private final Optional<NoticeCosts> costs;

  /**
   * @param asker who joins or undoes; the links belong to no browser and no service
   */
  JoinNotices(Connection connection, QueueContext asker, Optional<NoticeCosts> costs) {
    this.connection = connection;
    this.context =
        new QueueContext(asker.realm(), asker.locale(), Optional.empty(), Optional.empty());
    this.costs = costs;
  }

  /** Whom to tell of it; to be asked before the records move. */
  Set<Contact> of(AccountSnapshot account) throws SQLException {
    AccountContacts own = account.contacts();
    Set<Contact> contacts = new LinkedHashSet<>(Contact.mail(own.mail()));
    contacts.addAll(Contact.mobile(own.mobile()));
    return contacts.isEmpty() ? RegisterContacts.of(connection, account.id()) : contacts;
  }

  /** With the link that undoes it; each contact has its own. */
  void joined(long otherId, Set<Contact> contacts) throws SQLException {
    for (Contact contact : contacts) {
      NewLink link =
          new NewLink(
              ProofPurpose.UNDO_JOIN,
              Optional.of(otherId),
              Optional.of(contact.destination()),
              context);
      write(
          message(MessageKind.ACCOUNTS_JOINED, contact, otherId)
              .carrying(ProofLinks.write(connection, link)),
          contact);
    }
  }

  void undone(AccountSnapshot account) throws SQLException {
    for (Contact contact : of(account)) {
      write(message(MessageKind.JOIN_UNDONE, contact, account.id()), contact);
    }
  }

  private NewMessage message(MessageKind kind, Contact contact, long account) {
    return NewMessage.to(contact.destination(), contact.channel(), kind, context).about(account);
  }

  private void write(NewMessage message, Contact contact) throws SQLException {
    if (costs.isPresent()) {
      costs.get().count(connection, contact);
    }
    MessageWriter.write(connection, message);
  }
}
