package fr.educonnect.signin.registration;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import fr.educonnect.proofs.sms.CodePage;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The one step of the registration flow, for Keycloak; the journey's own steps are in its notes.
 * Which of them a form belongs to is decided by the notes, never by what the browser says.
 */
final class SelfRegistration implements Authenticator {

  private static final Logger LOG = Logger.getLogger(SelfRegistration.class);

  private static final Map<Step, StepPage> PAGES =
      Map.of(
          Step.IDENTITY, new IdentityPage(),
          Step.NO_MOBILE, new NoMobilePage(),
          Step.CODE, new CodeStepPage(),
          Step.BIRTH_DATES, new BirthDatesPage(),
          Step.PASSWORD, new PasswordPage());

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    try {
      context.challenge(show(new Visit(context)));
    } catch (DirectoryException e) {
      context.challenge(outage(context, e));
    }
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    Visit visit = new Visit(context);
    try {
      if (visit.notes().shut().isEmpty()) {
        PAGES
            .get(visit.notes().step())
            .submit(visit, context.getHttpRequest().getDecodedFormParameters());
      }
      if (context.getUser() == null) {
        context.forceChallenge(visit.again());
      } else {
        context.success();
      }
    } catch (DirectoryException e) {
      context.forceChallenge(outage(context, e));
    }
  }

  private static Response show(Visit visit) {
    Optional<Duration> shut = visit.notes().shut();
    return shut.isPresent()
        ? CodePage.limit(visit.page(), shut.get()).createForm(CodePage.LIMIT_TEMPLATE)
        : PAGES.get(visit.notes().step()).show(visit);
  }

  // An outage is one line for each try; anything else is a fault whose place is needed.
  private static Response outage(AuthenticationFlowContext context, DirectoryException e) {
    if (e.code() == Code.DIRECTORY_UNAVAILABLE) {
      LOG.warnf("Registration impossible: %s", e.getMessage());
    } else {
      LOG.errorf(e, "Registration impossible: %s", e.code());
    }
    return context.form().setStatus(Status.SERVICE_UNAVAILABLE).createForm("sign-in-outage.ftl");
  }

  @Override
  public boolean requiresUser() {
    return false;
  }

  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return true;
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
    // The journey itself sets up what the account needs.
  }

  @Override
  public void close() {
    // One instance for all, without state.
  }
}
