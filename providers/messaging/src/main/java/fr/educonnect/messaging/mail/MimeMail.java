package fr.educonnect.messaging.mail;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import fr.educonnect.domain.message.MessageIds;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A mail as it goes over the wire: text and HTML, and headers that keep machines from answering.
 */
final class MimeMail extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private MimeMail(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /**
   * @param smtp the realm's settings
   */
  static MimeMail of(Session session, Map<String, String> smtp, OutgoingMail mail)
      throws MessagingException {
    InternetAddress from = address(smtp.get("from"), smtp.get("fromDisplayName"));
    MimeMail message = new MimeMail(session, MessageIds.of(mail.id(), from.getAddress()));
    message.setFrom(from);
    message.setReplyTo(new Address[] {replyTo(smtp, from)});
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(oneLine(mail.text().subject()), UTF_8);
    message.setHeader("Date", RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
    message.setHeader("Content-Language", mail.locale());
    // RFC 3834: no out-of-office answers; the second header is for those who know that one only.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setContent(body(mail.text()));
    message.saveChanges();
    return message;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static MimeMultipart body(MailText text) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.plain(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(), UTF_8, "html");
    // The last one is the one to be shown (RFC 2046 §5.1.4).
    return new MimeMultipart("alternative", plain, html);
  }

  private static InternetAddress replyTo(Map<String, String> smtp, InternetAddress from)
      throws MessagingException {
    String replyTo = smtp.getOrDefault("replyTo", "");
    return replyTo.isBlank() ? from : address(replyTo, smtp.get("replyToDisplayName"));
  }

  private static InternetAddress address(String address, String name) throws MessagingException {
    InternetAddress parsed = new InternetAddress(address, true);
    try {
      parsed.setPersonal(name == null || name.isBlank() ? null : oneLine(name), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return parsed;
  }

  // A line break would begin a header of whoever could put it there.
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
  }
}
