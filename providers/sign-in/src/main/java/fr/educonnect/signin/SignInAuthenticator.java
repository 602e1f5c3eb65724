package fr.educonnect.signin;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.login.LoginId;
import fr.educonnect.proofs.device.DeviceCookie;
import fr.educonnect.proofs.flow.FlowStep;
import fr.educonnect.proofs.flow.Outage;
import fr.educonnect.proofs.journey.SignedIn;
import fr.educonnect.proofs.session.OpenSession;
import fr.educonnect.proofs.session.SignInWay;
import fr.educonnect.signin.SignInOutcome.Answer;
import fr.educonnect.signin.SignInTry.Ended;
import fr.educonnect.signin.SignInTry.Sent;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.StorageId;

/** The step: shows the page that the notes ask for, takes its form, notes what is next. */
final class SignInAuthenticator extends FlowStep {

  /** Field, and value of it, of the profile's buttons. */
  static final String PROFILE_FIELD = "profile";

  private static final String CHOOSE = "CHOOSE";
  private static final String DIRECTORY_UNAVAILABLE = "directory_unavailable";

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    OpenSession open = new OpenSession(context);
    context.challenge(open.isAskedFor() ? open.page() : new SignInPages(context).current());
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
    Optional<Response> chosen = new OpenSession(context).answer(form);
    if (chosen.isPresent()) {
      context.forceChallenge(chosen.get());
    } else if (form.containsKey(PROFILE_FIELD)) {
      chooseProfile(context, form.getFirst(PROFILE_FIELD));
    } else {
      signIn(context, form);
    }
  }

  private static void chooseProfile(AuthenticationFlowContext context, String chosen) {
    SignInNotes notes = new SignInNotes(context.getAuthenticationSession());
    notes.clearAnswer();
    if (CHOOSE.equals(chosen)) {
      notes.askForProfile();
    } else {
      ProfileCookie.parse(chosen).ifPresent(profile -> keepProfile(context, notes, profile));
    }
    context.forceChallenge(again(context));
  }

  private static void keepProfile(
      AuthenticationFlowContext context, SignInNotes notes, Profile profile) {
    notes.profile(profile);
    ProfileCookie.write(context, profile);
  }

  private static void signIn(
      AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
    KeycloakSession session = context.getSession();
    OpenSession open = new OpenSession(context);
    try {
      if (open.existsBeside(LoginId.fold(typedLogin(context, form)))) {
        context.forceChallenge(open.page());
        return;
      }
      var tried = new SignInTry(session.getProvider(DirectoryProvider.class), context.getRealm());
      answer(context, form, tried.run(sent(context, form)));
    } catch (DirectoryException e) {
      context.getEvent().error(DIRECTORY_UNAVAILABLE);
      context.forceChallenge(
          Outage.page("Sign-in", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  private static Sent sent(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
    String password = form.getFirst(SignInPages.PASSWORD_FIELD);
    return new Sent(
        LoginId.fold(typedLogin(context, form)),
        password == null ? "" : password,
        context.getConnection().getRemoteAddr(),
        DeviceCookie.read(context.getSession()));
  }

  // Somebody who is asked for the password once more is asked for nothing else.
  private static String typedLogin(
      AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
    UserModel user = context.getUser();
    return user == null ? form.getFirst(SignInPages.LOGIN_FIELD) : user.getUsername();
  }

  private static void answer(
      AuthenticationFlowContext context, MultivaluedMap<String, String> form, Ended ended) {
    SignInOutcome outcome = ended.outcome();
    ended.account().map(SignInAuthenticator::userId).ifPresent(context.getEvent()::user);
    if (outcome.answer() == Answer.SIGNED_IN) {
      succeed(context, ended);
      return;
    }
    context.getEvent().error(outcome.error());
    new SignInNotes(context.getAuthenticationSession())
        .answer(outcome.answer(), typedLogin(context, form));
    context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, again(context));
  }

  private static void succeed(AuthenticationFlowContext context, Ended ended) {
    AccountSnapshot account = ended.account().orElseThrow();
    KeycloakSession session = context.getSession();
    RealmModel realm = context.getRealm();
    String userId = userId(account);
    UserModel user =
        Optional.ofNullable(session.users().getUserById(realm, userId))
            .orElseThrow(() -> new IllegalStateException("no user for account " + account.id()));
    new SignInNotes(context.getAuthenticationSession()).clearAnswer();
    DeviceCookie.write(
        session,
        account.loginId(),
        SignInSettings.of(context.getAuthenticatorConfig()).deviceMaxAge());
    // What Keycloak writes in events as the name that was typed.
    context
        .getAuthenticationSession()
        .setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, userId);
    SignedIn.prove(context.getAuthenticationSession(), ended.password().orElseThrow());
    SignInWay.byPassword(context.getAuthenticationSession());
    if (ended.outcome() == SignInOutcome.SIGNED_IN) {
      SignedIn.askChildren(context.getAuthenticationSession());
    }
    context.setUser(user);
    context.success(PasswordCredentialModel.TYPE);
  }

  private static String userId(AccountSnapshot account) {
    return new StorageId(DirectoryProvider.COMPONENT_ID, Long.toString(account.id())).getId();
  }

  private static Response again(AuthenticationFlowContext context) {
    return Response.seeOther(context.getRefreshExecutionUrl()).build();
  }
}
