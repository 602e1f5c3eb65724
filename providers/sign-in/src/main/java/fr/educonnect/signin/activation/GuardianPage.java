package fr.educonnect.signin.activation;

import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.password.PasswordForm;
import fr.educonnect.signin.activation.HeldSubmission.Submission;
import fr.educonnect.signin.children.ChildrenProof;
import fr.educonnect.signin.children.ChildrenSheet;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A guardian's one page: password, mail address and the children's birth dates. */
final class GuardianPage implements JourneyPage {

  static final String STEP_NAME = "form";

  @Override
  public Response show(JourneyVisit visit) {
    BirthDateSheet sheet = ChildrenSheet.forActivation(visit);
    visit.events(Journey.ACTIVATION).started(STEP_NAME);
    if (!ChildrenSheet.canProve(sheet)) {
      return ChildrenSheet.locked(visit, sheet);
    }
    return BirthDatePage.into(visit.page(), sheet)
        .setAttribute("personName", Person.name(visit.account()))
        .createForm("activation-guardian.ftl");
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    // A button of a page that is no longer due.
    if (form.containsKey(STEP)) {
      return;
    }
    List<Child> children = ChildrenSheet.forActivation(visit).children();
    GuardianForm read = GuardianForm.read(form, password(visit, form), children);
    visit.refuse(read.errors(), form, GuardianForm.shown(children));
    if (read.isSound()) {
      prove(visit, form, read, children);
    }
  }

  private static PasswordForm password(JourneyVisit visit, MultivaluedMap<String, String> form) {
    AccountSnapshot account = visit.account();
    return PasswordForm.read(
        form,
        visit.passwordPolicy(),
        account.loginId(),
        visit.directory().provisionalPassword(account));
  }

  private static void prove(
      JourneyVisit visit,
      MultivaluedMap<String, String> form,
      GuardianForm read,
      List<Child> children) {
    ChildrenProof proof = ChildrenProof.of(visit, read.dates().answers(), children);
    proof.reason().ifPresent(why -> visit.events(Journey.ACTIVATION).refused(STEP_NAME, why));
    if (!proof.proved()) {
      visit.refuse(proof.errors(), form, GuardianForm.shown(children));
      return;
    }
    Chosen password = visit.directory().hash(visit.tab().getRealm(), read.password().chosen());
    Submission submission = new Submission(password, read.mail().address().orElseThrow());
    if (proof.toReport().isEmpty()) {
      Activation.submit(visit, submission);
    } else {
      new HeldSubmission(visit.tab()).hold(submission);
      new HeldReports(visit.tab()).hold(proof.toReport());
    }
  }
}
