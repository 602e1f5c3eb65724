package fr.educonnect.directory.proof;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.limit.Subjects;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What limits codes beyond their own tries.
 *
 * @param wrongCodes for one number, from whatever browser that the account does not know
 */
public record CodeLimits(
    Allowances allowances, SmsAllowances sms, Subjects subjects, Limit wrongCodes) {

  Duration pause() {
    return sms.pause();
  }

  String idOf(CodeHandle handle) {
    String parts = handle.browser().hash() + "|" + handle.purpose() + "|" + handle.number();
    return subjects.of(SubjectKind.CODE, parts).hash();
  }

  // What nobody is sent uses nothing up.
  Allowance sent(CodeRequest request) {
    Allowance sent = sms.sent(request.handle().number(), request.device());
    return request.isReal() ? sent : sent.onlyAsked();
  }

  List<Allowance> sending(CodeRequest request, boolean real) {
    return sms.of(request.handle().number(), request.address(), request.device(), real);
  }

  // A device that the account knows answers for itself: strangers cannot use up its tries.
  List<Allowance> trying(CodeHandle handle, Optional<String> device, boolean right) {
    String who = device.orElseGet(handle::number);
    Allowance wrong = Allowance.one(subjects.of(SubjectKind.WRONG_CODES, who), wrongCodes);
    return List.of(right ? wrong.onlyAsked() : wrong);
  }
}
