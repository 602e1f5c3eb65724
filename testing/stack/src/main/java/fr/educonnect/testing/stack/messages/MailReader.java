package fr.educonnect.testing.stack.messages;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a received mail into the fields that the mailbox shows. */
final class MailReader {
  private MailReader() {}

  static Mail read(MimeMessage message) {
    try {
      return new Mail(
          addresses(message.getAllRecipients()),
          addresses(message.getFrom()),
          Objects.requireNonNullElse(message.getSubject(), ""),
          body(message, "text/plain"),
          body(message, "text/html"),
          date(message.getSentDate()),
          Objects.requireNonNullElse(message.getMessageID(), ""));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("A mail that was sent cannot be read", e);
    }
  }

  private static String addresses(Address[] addresses) {
    if (addresses == null) {
      return "";
    }
    return Arrays.stream(addresses)
        .map(address -> ((InternetAddress) address).getAddress())
        .collect(Collectors.joining(", "));
  }

  private static Instant date(Date sent) {
    return sent == null ? Instant.EPOCH : sent.toInstant();
  }

  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = body(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
