package fr.educonnect.messaging.mail;

import fr.educonnect.domain.contact.MailAddresses;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;

/** Hands mails to the realm's mail server, one connection each. */
public final class MailTransport {

  private static final Logger LOG = Logger.getLogger(MailTransport.class);

  private final KeycloakSession session;

  /**
   * @param session whose vault, trust store and, for tokens, realm are used
   */
  public MailTransport(KeycloakSession session) {
    this.session = session;
  }

  /**
   * Hands over one mail. Where it is unclear whether the server took it, it is not: a second copy
   * with the same Message-ID does less harm than none.
   *
   * @param smtp the realm's settings, see {@code RealmModel.getSmtpConfig}
   */
  public SendResult send(Map<String, String> smtp, OutgoingMail mail) {
    if (smtp.getOrDefault("host", "").isBlank() || smtp.getOrDefault("from", "").isBlank()) {
      return SendResult.of(Verdict.UNAVAILABLE, "smtp-not-set");
    }
    if (MailAddresses.normalise(mail.to()).isEmpty()) {
      return SendResult.of(Verdict.REFUSED, "address");
    }
    try {
      handOver(smtp, mail);
      return SendResult.accepted();
    } catch (MessagingException e) {
      return SmtpAnswer.meaning(e);
    } catch (EmailException e) {
      return e.getCause() instanceof MessagingException cause
          ? SmtpAnswer.meaning(cause)
          : SendResult.of(Verdict.UNAVAILABLE, "smtp-sign-in");
    }
  }

  private void handOver(Map<String, String> smtp, OutgoingMail mail)
      throws MessagingException, EmailException {
    Session settings = Session.getInstance(SmtpProperties.of(smtp, session));
    MimeMessage message = MimeMail.of(settings, smtp, mail);
    Transport transport = settings.getTransport("smtp");
    try {
      SmtpSignIn.of(smtp).connect(session, smtp, transport);
      transport.sendMessage(message, new Address[] {new InternetAddress(mail.to())});
    } finally {
      close(transport);
    }
  }

  // A server that goes away before the good-bye has taken the mail all the same.
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The mail server did not take leave");
    }
  }
}
