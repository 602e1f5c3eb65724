package fr.educonnect.franceconnect.account;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.franceconnect.NameAgreement;
import fr.educonnect.franceconnect.Person;
import fr.educonnect.proofs.Asker;
import fr.educonnect.proofs.FormNotes;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.guardianship.Guardians;
import fr.educonnect.proofs.journey.AskedFor;
import fr.educonnect.proofs.journey.SignedIn;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.storage.StorageId;

/** FranceConnect's answer to somebody who is signed in and wants it to open their account. */
public final class AnswerForAccount {

  private static final String CHANGED = "changedMeanwhile";

  private final KeycloakSession session;
  private final AuthenticationSessionModel tab;
  private final LinkNotes notes;
  private final DirectoryProvider directory;

  /**
   * @param tab to which the answer belongs
   */
  public AnswerForAccount(KeycloakSession session, AuthenticationSessionModel tab) {
    this.session = session;
    this.tab = tab;
    notes = new LinkNotes(tab);
    directory = session.getProvider(DirectoryProvider.class);
  }

  /** Whether the tab waits for one; any other answer is a sign-in. */
  public boolean isAwaited() {
    return notes.isAway() && tab.getAuthenticatedUser() != null;
  }

  /** Back to the action's page, which says why nothing was linked. */
  public Response refused(String message) {
    new FormNotes(tab)
        .keep(
            List.of(new FormMessage(FormMessage.GLOBAL, message)),
            new MultivaluedHashMap<>(),
            List.of());
    return toAction();
  }

  /**
   * Links the identity, as far as the rule lets it; the action's page says what came of it.
   *
   * @throws fr.educonnect.directory.DirectoryException where the directory does not answer
   */
  public Response take(Person person) {
    AskedFor asked = new AskedFor(session, tab, LinkAction.ID);
    Optional<AccountSnapshot> account =
        account().filter(found -> Guardians.mayUse(directory, found));
    if (account.isEmpty() || !asked.isUsable()) {
      return toAction();
    }
    AccountSnapshot before = account.get();
    NameAgreement names = NameAgreement.of(person.names(), directory.numbers().names(before.id()));
    ComingIdentity identity = new ComingIdentity(directory.identity(person.sub()), names);
    LinkDecision decision = directory.franceConnect().decide(before.id(), identity).askedFor(names);
    if (!decision.isLinked()) {
      notes.refuse(decision);
      events(before).refused(LinkAction.STEP_NAME, decision.name().toLowerCase(Locale.ROOT));
      return toAction();
    }
    return apply(before, identity) ? linked(before, identity, asked) : refused(CHANGED);
  }

  private boolean apply(AccountSnapshot before, ComingIdentity identity) {
    AccountChange change =
        AccountChange.of(AccountEvent.LINK_FRANCECONNECT)
            .andIdentity(identity)
            .in(new Asker(session, tab).context());
    return directory.apply(before, change) == ChangeOutcome.APPLIED;
  }

  private Response linked(AccountSnapshot before, ComingIdentity identity, AskedFor asked) {
    // What was proved in this tab may have been the identity whose place this one takes.
    SignedIn.of(tab).ifPresent(signedIn -> SignedIn.prove(tab, identity.subject()));
    events(before).done(LinkAction.STEP_NAME, EventType.UPDATE_CREDENTIAL);
    asked.done();
    return toAction();
  }

  private Optional<AccountSnapshot> account() {
    String id = StorageId.externalId(tab.getAuthenticatedUser().getId());
    return directory.byId(Long.parseLong(id));
  }

  private JourneyEvents events(AccountSnapshot account) {
    return JourneyEvents.of(session, Journey.ACCOUNT_FRANCECONNECT, tab).account(account.id());
  }

  private Response toAction() {
    notes.isBack();
    return AuthenticationManager.redirectToRequiredActions(
        session, tab.getRealm(), tab, session.getContext().getUri(), LinkAction.ID);
  }
}
