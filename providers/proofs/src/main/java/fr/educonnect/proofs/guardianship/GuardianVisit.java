package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.proofs.Asker;
import fr.educonnect.proofs.FormNotes;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/**
 * One request of a journey in which a guardian's children are asked about, with all that its steps
 * need, and what each journey says itself.
 */
public abstract class GuardianVisit {

  /** Field that says which button was pressed. */
  private static final String BUTTON = "step";

  private static final String CHANGED_MEANWHILE = "changedMeanwhile";

  private final AuthenticationFlowContext context;
  private final GuardianNotes notes;
  private final FormNotes forms;
  private final JourneyEvents events;

  protected GuardianVisit(AuthenticationFlowContext context, Journey journey) {
    this.context = context;
    notes = new GuardianNotes(context.getAuthenticationSession(), journey);
    forms = new FormNotes(context.getAuthenticationSession());
    events = JourneyEvents.of(context.getSession(), journey, context.getAuthenticationSession());
    notes.account().ifPresent(events::account);
  }

  /** Where the person is. */
  protected abstract Place place();

  /** Where the journey begins. */
  protected abstract Place first();

  /** How many steps the page counts. */
  protected abstract int places();

  /** Whether the journey may go on with the account as it is now. */
  protected abstract boolean accepts(AccountSnapshot account);

  /**
   * Whether the dates of children who are confirmed already are asked once more, each of them;
   * proposed ones wait then. Else one right date of a child suffices.
   */
  protected boolean asksConfirmed(AccountSnapshot account) {
    return false;
  }

  /** The birth dates were right. */
  protected abstract void childrenProved();

  /** Forgets what was typed and where the person was. */
  protected void forget() {
    notes.clear();
  }

  /** The page on which the journey begins, once it has to begin again. */
  protected abstract Response beginning();

  public final AuthenticationFlowContext context() {
    return context;
  }

  public final KeycloakSession session() {
    return context.getSession();
  }

  public final DirectoryProvider directory() {
    return session().getProvider(DirectoryProvider.class);
  }

  public final GuardianNotes notes() {
    return notes;
  }

  public final FormNotes forms() {
    return forms;
  }

  public final JourneyEvents events() {
    return events;
  }

  public final Asker asker() {
    return new Asker(session(), context.getAuthenticationSession());
  }

  /** A page with its place on the way, the errors and what was typed. */
  public final LoginFormsProvider page() {
    return forms.into(blankPage());
  }

  /** A page with its place on the way that tells nothing of a refused form. */
  public LoginFormsProvider blankPage() {
    events.started(place().label());
    return context
        .form()
        .setAttribute("journeyStep", place().number())
        .setAttribute("journeySteps", places());
  }

  /** Shows the step's page again with its errors. */
  public final void refuse(
      List<FormMessage> errors, MultivaluedMap<String, String> form, Collection<String> fields) {
    forms.keep(errors, form, fields);
  }

  /** Shows the step's page again with one error and nothing of what was typed. */
  public final void refuse(String field, String key) {
    forms.keep(List.of(new FormMessage(field, key)), new MultivaluedHashMap<>(), List.of());
  }

  /** Goes on to a step. */
  public final void go(Place step) {
    forms.clear();
    notes.askedAgain(false);
    notes.place(step);
  }

  /** Which of the page's other buttons was pressed. */
  public static Optional<String> button(MultivaluedMap<String, String> form) {
    return Optional.ofNullable(form.getFirst(BUTTON));
  }

  /**
   * The account that was proved, read anew, while the journey may go on with it.
   *
   * @return empty when it is no longer so; the journey then begins again and the page says why
   */
  public final Optional<AccountSnapshot> account() {
    Optional<AccountSnapshot> account =
        notes.account().stream()
            .boxed()
            .flatMap(id -> directory().byId(id).stream())
            .filter(this::accepts)
            .findFirst();
    if (account.isEmpty()) {
      startAgain();
    }
    return account;
  }

  /** Begins again, because the account is no longer as it was. */
  public final void startAgain() {
    forget();
    events.refused(first().label(), "changed_meanwhile");
    refuse(FormMessage.GLOBAL, CHANGED_MEANWHILE);
  }

  /** The form is answered: the browser fetches the page that follows. */
  final Response again() {
    return Response.seeOther(context.getRefreshExecutionUrl()).build();
  }
}
