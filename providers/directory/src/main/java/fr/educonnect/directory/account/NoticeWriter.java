package fr.educonnect.directory.account;

import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.NewLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.Reverts;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.message.Notice;
import fr.educonnect.domain.message.Notices;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Queues what {@link Notices} says of a change, in its transaction. */
final class NoticeWriter {

  private final Connection connection;
  private final AccountSnapshot before;
  private final AccountChange change;
  private final QueueContext context;
  private final NoticeCosts costs;

  /**
   * @param change with the context of the request
   */
  NoticeWriter(
      Connection connection, AccountSnapshot before, AccountChange change, NoticeCosts costs) {
    this.connection = connection;
    this.before = before;
    this.change = change;
    this.context = change.context().orElseThrow();
    this.costs = costs;
  }

  void write() throws SQLException {
    Map<MessageKind, Set<Contact>> told = new EnumMap<>(MessageKind.class);
    for (Notice notice : Notices.of(before.profile(), before.progress().state(), change.event())) {
      told.put(notice.kind(), contacts(notice));
    }
    // The announcement tells the account's own contact all that the confirmation would.
    told.computeIfPresent(
        MessageKind.ACTIVATION_CONFIRMED,
        (kind, own) -> without(own, told.getOrDefault(MessageKind.ACTIVATION_ANNOUNCED, Set.of())));
    for (Map.Entry<MessageKind, Set<Contact>> message : told.entrySet()) {
      for (Contact contact : message.getValue()) {
        write(message.getKey(), contact);
      }
    }
  }

  private void write(MessageKind kind, Contact contact) throws SQLException {
    NewMessage message =
        NewMessage.to(contact.destination(), contact.channel(), kind, context).about(before.id());
    Optional<NewLink> link = link(kind, contact);
    costs.count(connection, contact);
    MessageWriter.write(
        connection,
        link.isEmpty() ? message : message.carrying(ProofLinks.write(connection, link.get())));
  }

  private Optional<NewLink> link(MessageKind kind, Contact contact) {
    return switch (kind) {
      case MAIL_VALIDATION -> Optional.of(link(ProofPurpose.VALIDATE_MAIL, contact, context));
      case ACTIVATION_ANNOUNCED -> Optional.of(link(ProofPurpose.FREEZE, contact, anywhere()));
      case FRANCECONNECT_LINKED ->
          Optional.of(link(ProofPurpose.UNLINK_FRANCECONNECT, contact, anywhere()));
      case PASSWORD_CHANGED, MAIL_CHANGED, MOBILE_CHANGED ->
          Reverts.link(change.event()).map(purpose -> link(purpose, contact, anywhere()));
      case FRANCECONNECT_UNLINKED ->
          former().map(own -> link(ProofPurpose.REVERT_FRANCECONNECT, contact, anywhere()));
      default -> Optional.empty();
    };
  }

  private NewLink link(ProofPurpose purpose, Contact contact, QueueContext asker) {
    return new NewLink(
        purpose, Optional.of(before.id()), Optional.of(contact.destination()), former(), asker);
  }

  private Optional<String> former() {
    return switch (change.event()) {
      case VALIDATE_MAIL -> before.contacts().mail();
      case CHANGE_MOBILE -> before.contacts().mobile();
      case UNLINK_FRANCECONNECT -> before.franceConnect().map(found -> found.subject().hash());
      default -> Optional.empty();
    };
  }

  // Who freezes an account or takes a change back is not who did it: no browser, no service.
  private QueueContext anywhere() {
    return new QueueContext(context.realm(), context.locale(), Optional.empty(), Optional.empty());
  }

  private Set<Contact> contacts(Notice notice) throws SQLException {
    AccountContacts contacts = before.contacts();
    return switch (notice.audience()) {
      case PENDING_MAIL -> Contact.mail(change.mail().or(contacts::pendingMail));
      case CONFIRMED_CONTACTS -> confirmed();
      case REGISTER_CONTACTS -> RegisterContacts.of(connection, before.id());
      case EVERY_CONFIRMED_CONTACT -> everyConfirmed();
      case FORMER_MAIL -> formerMail(contacts);
      case FORMER_MOBILE -> formerMobile(contacts);
      case WITHDRAWN_MAIL -> without(Contact.mail(contacts.mail()), Contact.mail(change.mail()));
      case WITHDRAWN_MOBILE ->
          without(Contact.mobile(contacts.mobile()), Contact.mobile(change.mobile()));
    };
  }

  private static Set<Contact> formerMail(AccountContacts contacts) {
    return contacts.mail().isPresent()
        ? without(Contact.mail(contacts.mail()), Contact.mail(contacts.pendingMail()))
        : Contact.mobile(contacts.mobile());
  }

  private Set<Contact> formerMobile(AccountContacts contacts) {
    return contacts.mobile().isPresent()
        ? without(Contact.mobile(contacts.mobile()), Contact.mobile(change.mobile()))
        : Contact.mail(contacts.mail());
  }

  // As they are after the change.
  private Set<Contact> confirmed() {
    AccountContacts contacts = before.contacts();
    Optional<String> mail =
        change.event() == AccountEvent.VALIDATE_MAIL ? contacts.pendingMail() : contacts.mail();
    return mail.isPresent()
        ? Contact.mail(mail)
        : Contact.mobile(change.mobile().or(contacts::mobile));
  }

  private Set<Contact> everyConfirmed() {
    Set<Contact> every = new HashSet<>(Contact.mail(before.contacts().mail()));
    every.addAll(Contact.mobile(before.contacts().mobile()));
    return every;
  }

  private static Set<Contact> without(Set<Contact> contacts, Set<Contact> others) {
    Set<Contact> left = new HashSet<>(contacts);
    left.removeAll(others);
    return left;
  }
}
