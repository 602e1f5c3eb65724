package fr.educonnect.proofs.session;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.device.DeviceCookie;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Whoever has just registered is signed in, as if they had typed identifier and password. */
public final class FirstSignIn {

  /** Seconds; as long as the step of the browser flow remembers a device by default. */
  private static final int DEVICE_MAX_AGE = 365 * 24 * 3600;

  private FirstSignIn() {}

  /** Signs the person in whose account this is. */
  public static void complete(AuthenticationFlowContext context, AccountSnapshot account) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    String userId = JourneyEvents.userId(account.id());
    UserModel user = context.getSession().users().getUserById(context.getRealm(), userId);
    if (user == null) {
      throw new IllegalStateException("no user for account " + account.id());
    }
    remember(context, account);
    // What Keycloak writes in events as the name that was typed.
    tab.setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, userId);
    AuthenticatorUtil.addAuthCredential(tab, PasswordCredentialModel.TYPE);
    context.setUser(user);
    // The registration has its own event: what ends the flow is a sign-in.
    EventBuilder signIn = context.newEvent().event(EventType.LOGIN);
    signIn
        .client(tab.getClient())
        .detail(Details.REDIRECT_URI, tab.getRedirectUri())
        .detail(Details.AUTH_METHOD, tab.getProtocol());
  }

  // The time of this sign-in, and the device by which others' failures do not shut them out.
  private static void remember(AuthenticationFlowContext context, AccountSnapshot account) {
    DirectoryProvider directory = context.getSession().getProvider(DirectoryProvider.class);
    SignInSubjects subjects =
        new SignInSubjects(
            directory.failureSubjects().identifier(account.loginId()),
            directory.failureSubjects().address(context.getConnection().getRemoteAddr()),
            Optional.empty());
    directory.signInSucceeded(
        account, subjects, new PasswordVerdict(Kind.CHOSEN, Optional.empty()));
    DeviceCookie.write(context.getSession(), account.loginId(), DEVICE_MAX_AGE);
  }
}
