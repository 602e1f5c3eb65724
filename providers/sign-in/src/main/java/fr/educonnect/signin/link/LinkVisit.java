package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.session.OpenSessions;
import java.util.Optional;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/** One request to a link that can be used. */
record LinkVisit(
    KeycloakSession session, ProofLink link, AccountSnapshot account, LinkPages pages) {

  DirectoryProvider directory() {
    return session.getProvider(DirectoryProvider.class);
  }

  String userId() {
    return JourneyEvents.userId(account.id());
  }

  OpenSessions sessions() {
    return new OpenSessions(session, userId());
  }

  JourneyEvents events() {
    return JourneyEvents.of(session, Journey.LINK).account(account.id());
  }

  /**
   * Whether it is opened in the browser that asked for it, or in one in which the account is signed
   * in: whoever has reached the service no longer has the sign-in that asked.
   */
  boolean isSameBrowser() {
    return (link.browser().isPresent() && link.browser().equals(browser())) || isSignedIn();
  }

  private boolean isSignedIn() {
    AuthResult signedIn =
        AuthenticationManager.authenticateIdentityCookie(
            session, session.getContext().getRealm(), true);
    return signedIn != null && signedIn.user().getId().equals(userId());
  }

  /** Has the event happen, and uses the link up by it. */
  ChangeOutcome apply(AccountChange change) {
    return directory().apply(account, change.by(link).in(context()));
  }

  /** Who asks, for messages. */
  QueueContext context() {
    KeycloakContext context = session.getContext();
    return new QueueContext(
        context.getRealm().getName(),
        context.resolveLocale((UserModel) null).toLanguageTag(),
        browser(),
        link.clientId());
  }

  private Optional<String> browser() {
    RootAuthenticationSessionModel root =
        new AuthenticationSessionManager(session)
            .getCurrentRootAuthenticationSession(session.getContext().getRealm());
    return Optional.ofNullable(root)
        .map(found -> directory().subject(SubjectKind.BROWSER, found.getId()).hash());
  }

  @Override
  public String toString() {
    return link.toString();
  }
}
