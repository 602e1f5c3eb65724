package fr.educonnect.signin.activation;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.password.PasswordForm;
import fr.educonnect.signin.children.ChildrenProof;
import fr.educonnect.signin.children.ChildrenSheet;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.utils.FormMessage;

/** A student's one page: own birth date, password, and a mail address for those who have one. */
final class StudentPage implements JourneyPage {

  static final String STEP_NAME = "student-form";

  private static final String WRONG = "birthDateWrong";

  @Override
  public Response show(JourneyVisit visit) {
    BirthDateSheet sheet = visit.directory().birthDates(visit.account());
    visit.events(Journey.ACTIVATION).started(STEP_NAME);
    return sheet.tries().open()
        ? visit
            .page()
            .setAttribute("personName", Person.name(visit.account()))
            .createForm("activation-student.ftl")
        : ChildrenSheet.locked(visit, sheet);
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    AccountSnapshot account = visit.account();
    PasswordForm password =
        PasswordForm.read(
            form,
            visit.passwordPolicy(),
            account.loginId(),
            visit.directory().provisionalPassword(account));
    StudentForm read = StudentForm.read(form, password, BirthDatePage.today());
    visit.refuse(read.errors(), form, StudentForm.SHOWN);
    if (read.isSound()) {
      prove(visit, form, read);
    }
  }

  private static void prove(
      JourneyVisit visit, MultivaluedMap<String, String> form, StudentForm read) {
    BirthDateOutcome outcome =
        visit.directory().submitOwnBirthDate(visit.account(), read.date().date().orElseThrow());
    if (outcome.kind() == BirthDateOutcome.Kind.DONE) {
      Activation.submit(
          visit,
          visit.directory().hash(visit.tab().getRealm(), read.password().chosen()),
          read.mail().address());
      return;
    }
    visit.refuse(List.of(new FormMessage(StudentForm.DAY, WRONG)), form, StudentForm.SHOWN);
    ChildrenProof.reason(outcome.kind())
        .ifPresent(why -> visit.events(Journey.ACTIVATION).refused(STEP_NAME, why));
  }
}
