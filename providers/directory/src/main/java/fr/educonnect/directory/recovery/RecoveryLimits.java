package fr.educonnect.directory.recovery;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.limit.Subjects;
import java.util.List;

/**
 * What limits what is sent to whoever forgot something.
 *
 * @param mails to one account
 */
public record RecoveryLimits(
    Allowances allowances, SmsAllowances sms, Subjects subjects, Limit mails) {

  List<Allowance> mail(String own) {
    return List.of(Allowance.one(subjects.of(SubjectKind.MAIL_ACCOUNT, own), mails));
  }

  List<Allowance> sms(String number, RecoveryRequest request, boolean real) {
    return sms.of(number, request.address(), request.device(), real);
  }
}
