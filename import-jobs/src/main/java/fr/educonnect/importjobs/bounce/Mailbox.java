package fr.educonnect.importjobs.bounce;

import fr.educonnect.importjobs.settings.MailboxSettings;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A folder on an IMAP server (RFC 9051), open for writing. */
final class Mailbox implements AutoCloseable {

  /** Bytes; a report is far smaller, even with the mail that it is about. */
  private static final int LARGEST = 2_000_000;

  private static final String MILLIS = "20000";

  private final Store store;
  private final Folder folder;

  private Mailbox(Store store, Folder folder) {
    this.store = store;
    this.folder = folder;
  }

  /** One mail in it. */
  record Mail(Message message) {

    /** Empty for one that is too large to be a report or cannot be read. */
    Optional<MimeMessage> content() {
      try {
        boolean small = message.getSize() <= LARGEST;
        return small ? Optional.of(new MimeMessage((MimeMessage) message)) : Optional.empty();
      } catch (MessagingException e) {
        return Optional.empty();
      }
    }

    /** It goes when the mailbox is closed. */
    void remove() {
      flag(Flag.DELETED);
    }

    /** It stays and is not new any more. */
    void keep() {
      flag(Flag.SEEN);
    }

    private void flag(Flag flag) {
      try {
        message.setFlag(flag, true);
      } catch (MessagingException e) {
        throw new MailboxException("cannot be written", e);
      }
    }
  }

  static Mailbox open(MailboxSettings settings) {
    URI address = settings.address();
    try {
      Store store = Session.getInstance(properties(address)).getStore(address.getScheme());
      store.connect(address.getHost(), address.getPort(), settings.user(), settings.password());
      String path = address.getPath().replaceFirst("^/", "");
      Folder folder = store.getFolder(path.isEmpty() ? "INBOX" : path);
      folder.open(Folder.READ_WRITE);
      return new Mailbox(store, folder);
    } catch (AuthenticationFailedException e) {
      throw new MailboxException("refuses user or password", e);
    } catch (MessagingException e) {
      throw new MailboxException("cannot be opened", e);
    }
  }

  private static Properties properties(URI address) {
    String prefix = "mail." + address.getScheme() + ".";
    Properties properties = new Properties();
    properties.setProperty(prefix + "connectiontimeout", MILLIS);
    properties.setProperty(prefix + "timeout", MILLIS);
    properties.setProperty(prefix + "writetimeout", MILLIS);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    // Reading alone marks nothing as read.
    properties.setProperty(prefix + "peek", "true");
    if (!MailboxSettings.isOnThisMachine(address)) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    return properties;
  }

  /** Those that nobody has read, one after the other. */
  Stream<Mail> unread() {
    try {
      return Arrays.stream(folder.search(new FlagTerm(new Flags(Flag.SEEN), false))).map(Mail::new);
    } catch (MessagingException e) {
      throw new MailboxException("cannot be read", e);
    }
  }

  @Override
  public void close() {
    try (store) {
      folder.close(true);
    } catch (MessagingException e) {
      throw new MailboxException("cannot be closed", e);
    }
  }
}
