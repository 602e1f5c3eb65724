package fr.educonnect.importjobs.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reports as mail servers write them (RFC 3464), about a mail with a given Message-ID. */
public final class Reports {

  private static final String REPORT =
      """
      From: Mail Delivery System <MAILER-DAEMON@mx.example>
      To: retours@educonnect.example
      Subject: Undelivered Mail Returned to Sender
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

      --cut
      Content-Type: text/plain; charset=us-ascii

      The mail could not be delivered to <parent@nowhere.example>.

      --cut
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example
      Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0100

      Final-Recipient: rfc822; parent@nowhere.example
      Action: %s
      Status: %s
      Diagnostic-Code: smtp; 550 no such user <parent@nowhere.example>

      --cut
      %s
      --cut--
      """;

  private static final String HEADERS =
      """
      Content-Type: text/rfc822-headers

      From: ne-pas-repondre@educonnect.example
      To: parent@nowhere.example
      Subject: Votre compte
      Message-ID: %s
      """;

  private static final String WHOLE =
      """
      Content-Type: message/rfc822

      From: ne-pas-repondre@educonnect.example
      To: parent@nowhere.example
      Subject: Votre compte
      Message-ID: %s
      Content-Type: text/plain

      Mot de passe : ABCDEFG2
      """;

  private static final String LETTER =
      """
      From: parent@nowhere.example
      To: retours@educonnect.example
      Subject: Re: Votre compte
      In-Reply-To: %s
      Message-ID: <1@nowhere.example>
      Content-Type: text/plain

      Merci.
      """;

  private Reports() {}

  /** With the headers of the mail only. */
  public static String headers(String action, String status, String messageId) {
    return REPORT.formatted(action, status, HEADERS.formatted(messageId));
  }

  /** With the whole mail. */
  public static String whole(String action, String status, String messageId) {
    return REPORT.formatted(action, status, WHOLE.formatted(messageId));
  }

  /** Somebody answers. */
  public static String letter(String messageId) {
    return LETTER.formatted(messageId);
  }

  public static MimeMessage mail(String text) throws MessagingException {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }
}
