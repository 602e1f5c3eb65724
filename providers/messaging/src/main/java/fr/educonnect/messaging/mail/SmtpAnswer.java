package fr.educonnect.messaging.mail;

import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a mail server's refusal means. Only one that is about the address itself is for good (RFC
 * 3463: 5.1.x, 5.2.x); servers also refuse everything while they are not set up, which must lose
 * nothing. The server's words are dropped: they often repeat the address.
 */
final class SmtpAnswer {

  private static final int FOR_GOOD = 500;
  private static final Pattern ENHANCED =
      Pattern.compile("\\b[245]\\.([0-9]{1,3})\\.[0-9]{1,3}\\b");

  private SmtpAnswer() {}

  static SendResult meaning(MessagingException failure) {
    Exception next = failure;
    while (next instanceof MessagingException e) {
      Optional<SendResult> result = ofOne(e);
      if (result.isPresent()) {
        return result.get();
      }
      next = e.getNextException();
    }
    return SendResult.of(Verdict.UNAVAILABLE, "smtp-connection");
  }

  private static Optional<SendResult> ofOne(MessagingException failure) {
    if (failure instanceof SMTPAddressFailedException refused) {
      int code = refused.getReturnCode();
      boolean forGood = code >= FOR_GOOD && isAboutTheAddress(refused.getMessage());
      return Optional.of(result(forGood ? Verdict.REFUSED : Verdict.UNAVAILABLE, code));
    }
    if (failure instanceof SMTPSenderFailedException refused) {
      return Optional.of(result(Verdict.UNAVAILABLE, refused.getReturnCode()));
    }
    if (failure instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
      return Optional.of(result(Verdict.UNAVAILABLE, refused.getReturnCode()));
    }
    return failure instanceof AuthenticationFailedException
        ? Optional.of(SendResult.of(Verdict.UNAVAILABLE, "smtp-sign-in"))
        : Optional.empty();
  }

  // A server without enhanced codes means the address when it refuses the recipient.
  private static boolean isAboutTheAddress(String answer) {
    return ENHANCED
        .matcher(answer == null ? "" : answer)
        .results()
        .findFirst()
        .map(code -> code.group(1).equals("1") || code.group(1).equals("2"))
        .orElse(true);
  }

  private static SendResult result(Verdict verdict, int code) {
    return SendResult.of(verdict, code < 0 ? "smtp-connection" : "smtp-" + code);
  }
}
