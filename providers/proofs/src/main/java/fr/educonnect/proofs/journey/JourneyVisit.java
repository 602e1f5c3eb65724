package fr.educonnect.proofs.journey;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.contact.ContactQuestion;
import fr.educonnect.proofs.Asker;
import fr.educonnect.proofs.FormNotes;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.session.OpenSessions;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.common.util.Time;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.storage.StorageId;

/** One request of somebody who is on a journey. */
public final class JourneyVisit {

  private static final String CHANGED = "changedMeanwhile";

  private final RequiredActionContext context;
  private final FormNotes forms;

  JourneyVisit(RequiredActionContext context) {
    this.context = context;
    this.forms = new FormNotes(context.getAuthenticationSession());
  }

  public KeycloakSession session() {
    return context.getSession();
  }

  /** The sign-in of the browser's tab. */
  public AuthenticationSessionModel tab() {
    return context.getAuthenticationSession();
  }

  public DirectoryProvider directory() {
    return session().getProvider(DirectoryProvider.class);
  }

  /** The account as it is now; read anew after each change. */
  public AccountSnapshot account() {
    String id = StorageId.externalId(context.getUser().getId());
    return directory()
        .byId(Long.parseLong(id))
        .orElseThrow(() -> new IllegalStateException("no account " + id));
  }

  /** What is due now; nothing where no password was proved. */
  public NextStep next() {
    return SignedIn.of(tab())
        .map(signedIn -> NextStep.of(account(), signedIn, directory().remindAfter(), now()))
        .orElse(NextStep.NONE);
  }

  /**
   * The action, as far as somebody asked for it by themself.
   *
   * @param action id of the required action
   */
  public AskedFor askedFor(String action) {
    return new AskedFor(session(), tab(), action);
  }

  /** The account's sessions; the tab's own has the id of {@link #sessionId}. */
  public OpenSessions sessions() {
    return new OpenSessions(session(), context.getUser().getId());
  }

  /** Id of the session that the tab is or will be part of. */
  public String sessionId() {
    return tab().getParentSession().getId();
  }

  /** What is to be asked about the account's contacts. */
  public List<ContactQuestion> contactQuestions() {
    return AccountQuestions.of(account(), directory().remindAfter(), now());
  }

  /** The forms that were refused in this tab. */
  public FormNotes forms() {
    return forms;
  }

  /** Refuses the form. */
  public void refuse(
      List<FormMessage> errors, MultivaluedMap<String, String> form, Collection<String> shown) {
    forms.keep(errors, form, shown);
  }

  /** A page, with what a refused form left for it. */
  public LoginFormsProvider page() {
    return forms.into(context.form()).setAttribute("loginId", account().loginId());
  }

  /** A page that tells nothing of a refused form. */
  public LoginFormsProvider blankPage() {
    return context.form();
  }

  /** Of the page. */
  public Locale locale() {
    return session().getContext().resolveLocale(context.getUser());
  }

  /** The realm's password policy. */
  public PasswordPolicyManagerProvider passwordPolicy() {
    return session().getProvider(PasswordPolicyManagerProvider.class);
  }

  /** Who asks, for messages. */
  public QueueContext asker() {
    return new Asker(session(), tab()).context();
  }

  public JourneyEvents events(Journey journey) {
    return JourneyEvents.of(session(), journey, tab()).account(account().id());
  }

  /**
   * Has the event happen to the account as it was read in this request. A password that it brings
   * is proved in this tab from now on.
   *
   * @return false if the account has changed meanwhile: nothing was written, the page says so
   */
  public boolean apply(AccountChange change) {
    ChangeOutcome outcome = directory().apply(account(), change.in(asker()));
    forms.clear();
    if (outcome != ChangeOutcome.APPLIED) {
      forms.keep(
          List.of(new FormMessage(FormMessage.GLOBAL, CHANGED)),
          context.getHttpRequest().getDecodedFormParameters(),
          List.of());
      return false;
    }
    change.chosen().ifPresent(password -> SignedIn.prove(tab(), password));
    return true;
  }

  /** Now. */
  public static Instant now() {
    return Instant.ofEpochMilli(Time.currentTimeMillis());
  }
}
