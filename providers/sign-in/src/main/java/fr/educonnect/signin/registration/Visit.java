package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.Asker;
import fr.educonnect.proofs.FormNotes;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.sms.CodePage;
import fr.educonnect.proofs.sms.CodeSession;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** One request of the journey, with all that its steps need. */
final class Visit {

  /** Field that says which button was pressed. */
  private static final String BUTTON = "step";

  private static final String CHANGED_MEANWHILE = "changedMeanwhile";

  private final AuthenticationFlowContext context;
  private final RegistrationNotes notes;
  private final FormNotes forms;
  private final JourneyEvents events;

  Visit(AuthenticationFlowContext context) {
    this.context = context;
    notes = new RegistrationNotes(context.getAuthenticationSession());
    forms = new FormNotes(context.getAuthenticationSession());
    events =
        JourneyEvents.of(
            context.getSession(), Journey.REGISTRATION, context.getAuthenticationSession());
    notes.account().ifPresent(events::account);
  }

  AuthenticationFlowContext context() {
    return context;
  }

  KeycloakSession session() {
    return context.getSession();
  }

  DirectoryProvider directory() {
    return session().getProvider(DirectoryProvider.class);
  }

  RegistrationNotes notes() {
    return notes;
  }

  FormNotes forms() {
    return forms;
  }

  JourneyEvents events() {
    return events;
  }

  Asker asker() {
    return new Asker(session(), context.getAuthenticationSession());
  }

  CodeSession code() {
    return new CodeSession(
        session(), context.getAuthenticationSession(), ProofPurpose.REGISTER_MOBILE);
  }

  CodePage codePage() {
    return new CodePage(session(), context.getAuthenticationSession());
  }

  /** A page with its place on the way, the errors and what was typed. */
  LoginFormsProvider page() {
    return forms.into(blankPage());
  }

  /** A page with its place on the way that tells nothing of a refused form. */
  LoginFormsProvider blankPage() {
    Step step = notes.step();
    events.started(step.label());
    return context
        .form()
        .setAttribute("journeyStep", step.number())
        .setAttribute("journeySteps", Step.STEPS);
  }

  /** Shows the step's page again with its errors. */
  void refuse(
      List<FormMessage> errors, MultivaluedMap<String, String> form, Collection<String> fields) {
    forms.keep(errors, form, fields);
  }

  /** Shows the step's page again with one error and nothing of what was typed. */
  void refuse(String field, String key) {
    forms.keep(List.of(new FormMessage(field, key)), new MultivaluedHashMap<>(), List.of());
  }

  /** Goes on to a step. */
  void go(Step step) {
    forms.clear();
    notes.askedAgain(false);
    notes.step(step);
  }

  /** A limit is reached: the same page for everybody until the time is over. */
  void shut(Duration wait) {
    forms.clear();
    notes.shutFor(wait);
  }

  /** Which of the page's other buttons was pressed. */
  static Optional<String> button(MultivaluedMap<String, String> form) {
    return Optional.ofNullable(form.getFirst(BUTTON));
  }

  /**
   * The account whose telephone answered, read anew, while it can still be registered.
   *
   * @return empty when it is no longer so; the journey then begins again and the page says why
   */
  Optional<AccountSnapshot> account() {
    Optional<AccountSnapshot> account =
        notes.account().stream()
            .boxed()
            .flatMap(id -> directory().byId(id).stream())
            .filter(found -> Registrants.canRegister(directory(), found))
            .findFirst();
    if (account.isEmpty()) {
      startAgain();
    }
    return account;
  }

  /** Begins again, because the account is no longer as it was. */
  void startAgain() {
    notes.clear();
    events.refused(Step.IDENTITY.label(), "changed_meanwhile");
    refuse(FormMessage.GLOBAL, CHANGED_MEANWHILE);
  }

  /** The account is active now: signs the person in. */
  void registered(AccountSnapshot account) {
    forms.clear();
    notes.clear();
    events.left();
    FirstSignIn.complete(context, account);
  }

  /** The form is answered: the browser fetches the page that follows. */
  Response again() {
    return Response.seeOther(context.getRefreshExecutionUrl()).build();
  }
}
