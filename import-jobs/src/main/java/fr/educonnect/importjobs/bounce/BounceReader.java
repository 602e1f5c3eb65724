package fr.educonnect.importjobs.bounce;

import fr.educonnect.directory.message.ReturnedMails;
import fr.educonnect.importjobs.settings.MailboxSettings;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the directory what mail servers report. */
public final class BounceReader {

  private static final Logger LOG = LoggerFactory.getLogger(BounceReader.class);

  private final ReturnedMails mails;

  public BounceReader(ReturnedMails mails) {
    this.mails = mails;
  }

  /**
   * Reads what is new in the mailbox. A report goes from it when it has been heard: it can hold the
   * whole mail, with what only its recipient may read.
   *
   * @throws MailboxException if the mailbox cannot be read
   */
  public BounceCounts read(MailboxSettings settings) {
    try (Mailbox mailbox = Mailbox.open(settings)) {
      return mailbox.unread().map(this::hear).reduce(BounceCounts.NONE, BounceCounts::and);
    }
  }

  private BounceCounts hear(Mailbox.Mail mail) {
    Optional<DeliveryReport> found = mail.content().flatMap(DeliveryReport::of);
    if (found.isEmpty()) {
      mail.keep();
      return new BounceCounts(0, 0, 0, 1);
    }
    DeliveryReport report = found.get();
    return switch (mails.hear(report.message(), report.status())) {
      case REFUSED -> {
        LOG.info("mail {} came back: {}", report.message(), report.status().orElseThrow());
        mail.remove();
        yield new BounceCounts(1, 0, 0, 0);
      }
      case NOTHING_NEW -> {
        mail.remove();
        yield new BounceCounts(0, 1, 0, 0);
      }
      case TOO_EARLY -> new BounceCounts(0, 0, 1, 0);
      case UNKNOWN -> {
        mail.keep();
        yield new BounceCounts(0, 0, 0, 1);
      }
    };
  }
}
