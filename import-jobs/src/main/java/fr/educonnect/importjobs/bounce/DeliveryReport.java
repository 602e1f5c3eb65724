package fr.educonnect.importjobs.bounce;

import fr.educonnect.domain.message.MessageIds;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/**
 * What a mail server says of one of our mails (RFC 3464).
 *
 * @param status of a failure for good (RFC 3463: 5.x.x); empty where the mail may still arrive, or
 *     did
 */
record DeliveryReport(UUID message, Optional<String> status) {

  private static final Pattern FOR_GOOD =
      Pattern.compile("\\s*(5\\.[0-9]{1,3}\\.[0-9]{1,3})(?:[\\s(].*)?", Pattern.DOTALL);

  /** Empty for whatever is no report, or names no mail of ours: anybody can write to a mailbox. */
  static Optional<DeliveryReport> of(MimeMessage mail) {
    try {
      return mail.getContent() instanceof MultipartReport report ? of(report) : Optional.empty();
    } catch (MessagingException | IOException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static Optional<DeliveryReport> of(MultipartReport report) throws MessagingException {
    MimeMessage returned = report.getReturnedMessage();
    if (!(report.getReport() instanceof DeliveryStatus told)
        || returned == null
        || returned.getMessageID() == null) {
      return Optional.empty();
    }
    // Our mails have one recipient each.
    Optional<String> status =
        IntStream.range(0, told.getRecipientDSNCount())
            .mapToObj(told::getRecipientDSN)
            .flatMap(DeliveryReport::failure)
            .findFirst();
    return MessageIds.parse(returned.getMessageID()).map(id -> new DeliveryReport(id, status));
  }

  private static Stream<String> failure(InternetHeaders recipient) {
    String action = recipient.getHeader("Action", null);
    String status = recipient.getHeader("Status", null);
    if (action == null || status == null || !action.strip().equalsIgnoreCase("failed")) {
      return Stream.empty();
    }
    Matcher code = FOR_GOOD.matcher(status);
    return code.matches() ? Stream.of(code.group(1)) : Stream.empty();
  }
}
