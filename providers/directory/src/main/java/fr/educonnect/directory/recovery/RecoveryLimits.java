package fr.educonnect.directory.recovery;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.domain.message.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What limits what is sent to whoever forgot something.
 *
 * @param mails to one account
 */
public record RecoveryLimits(
    Allowances allowances, SmsAllowances sms, Subjects subjects, Limit mails) {

  /**
   * Takes what is the recipient's own. A device that the account knows answers for itself.
   *
   * @param recipient empty where there is nobody: what was typed stands for them
   * @return whether it was left; that it was not shows nobody anything, for it would tell that
   *     there is somebody
   */
  boolean grant(Connection connection, Optional<Recipient> recipient, RecoveryRequest request)
      throws SQLException {
    return allowances.grants(
        connection,
        request.channel() == Channel.MAIL
            ? mail(recipient, request)
            : sms.sent(
                recipient.map(Recipient::contact).orElse(request.typed()), request.device()));
  }

  /**
   * Takes what is everybody's.
   *
   * @param real whether a message goes out
   * @return whether it was left
   */
  boolean take(
      Connection connection, Optional<Recipient> recipient, RecoveryRequest request, boolean real)
      throws SQLException {
    if (request.channel() == Channel.MAIL) {
      return true;
    }
    String number = recipient.map(Recipient::contact).orElse(request.typed());
    return allowances
        .take(connection, sms.shared(number, request.address(), request.device(), real))
        .isEmpty();
  }

  private Allowance mail(Optional<Recipient> recipient, RecoveryRequest request) {
    Subject subject =
        request
            .device()
            .map(id -> subjects.of(SubjectKind.MAIL_DEVICE, id))
            .orElseGet(
                () ->
                    subjects.of(
                        SubjectKind.MAIL_ACCOUNT,
                        recipient
                            .map(one -> Long.toString(one.accountId()))
                            .orElse(request.typed())));
    return Allowance.one(subject, mails);
  }
}
