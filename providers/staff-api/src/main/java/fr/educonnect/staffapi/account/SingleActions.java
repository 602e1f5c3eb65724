package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.action.ActionReport;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.action.StaffOrder;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.documents.DocumentName;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.answer.RequestKey;
import fr.educonnect.staffapi.document.FamilyPages;
import fr.educonnect.staffapi.document.Letters;
import fr.educonnect.staffapi.scope.AccountKey;
import fr.educonnect.staffapi.scope.Accounts;
import fr.educonnect.staffapi.scope.OpenSchool;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/** What is done to one account of a school, with a key once for all that ask with it. */
final class SingleActions {
  private static final String PDF = "application/pdf";

  private final OpenSchool school;
  private final Profile profile;
  private final long accountId;
  private final Optional<String> requestKey;

  SingleActions(OpenSchool school, AccountKey key, String requestKey) {
    this.school = school;
    this.profile = key.profile();
    this.accountId = Numbers.id(key.account());
    this.requestKey = RequestKey.optional(requestKey);
    Accounts.requireList(school, profile);
  }

  ResponseBuilder letter(NotifyBody how) {
    if (school.session().isTool()) {
      throw new ProblemException(ProblemCode.NOT_FOR_TOOLS);
    }
    ActionAnswer.of(apply(order(how.action())));
    AccountSheet sheet = Accounts.sheet(school, profile, accountId);
    DocumentName name =
        profile == Profile.GUARDIAN ? DocumentName.GUARDIAN_LETTERS : DocumentName.STUDENT_LETTERS;
    return Answers.file(PDF, name.at(Instant.now()), pdf(sheet));
  }

  private byte[] pdf(AccountSheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Letters.From from =
        new Letters.From(
            school.header(),
            school.staff().letters().of(school.header()),
            FamilyPages.of(school.session().keycloak(), school.session().families()));
    try {
      if (!Letters.write(from, out, letters -> letters.read(sheet))) {
        throw ProblemException.notPossible(ActionResult.CHANGED_MEANWHILE);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ResponseBuilder mail(NotifyBody how) {
    return Answers.ok(ActionAnswer.of(apply(order(how.action()).throughMail())));
  }

  ResponseBuilder reset() {
    return Answers.ok(ActionAnswer.of(apply(order(StaffAction.RESET_PASSWORD))));
  }

  ResponseBuilder activationMail(ActivationMailBody where) {
    StaffOrder order = order(StaffAction.RESEND_ACTIVATION_MAIL);
    return Answers.ok(
        ActionAnswer.of(apply(Optional.ofNullable(where.mail()).map(order::to).orElse(order))));
  }

  private StaffOrder order(StaffAction action) {
    return StaffOrder.one(action, profile, school.orderedBy());
  }

  private ActionReport apply(StaffOrder order) {
    return school.act(requestKey, accountId, order);
  }
}
