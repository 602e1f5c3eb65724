package fr.educonnect.staffapi.factor;

import fr.educonnect.staffapi.agent.RightsSource;
import fr.educonnect.staffapi.agent.SignIns;
import fr.educonnect.staffapi.agent.Today;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Sets the level that a sign-in at the hub reached: one factor, or two where it says so by a word
 * that is trusted. Notes the day on which the hub last spoke of the agent, and who they are.
 */
final class HubFactor implements Authenticator {
  private static final int ONE_FACTOR = 1;
  private static final int TWO_FACTORS = 2;

  private final SignIns signIns;

  HubFactor(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    AuthenticationSessionModel open = context.getAuthenticationSession();
    SerializedBrokeredIdentityContext hub =
        SerializedBrokeredIdentityContext.readFromAuthenticationSession(
            open, PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT);
    if (hub == null) {
      context.failure(AuthenticationFlowError.INTERNAL_ERROR);
      return;
    }
    HubWord word = HubWord.of(hub.deserialize(context.getSession(), open));
    reach(context, ONE_FACTOR);
    if (TrustedFactors.of(config(context)).believe(word.acr(), word.amr())) {
      reach(context, TWO_FACTORS);
    }
    context.getUser().setSingleAttribute(RightsSource.READ_ON, Today.inParis().toString());
    signIns.remember(context.getSession(), context.getUser());
    context.success();
  }

  // For this sign-in, and for those that find its session open.
  private static void reach(AuthenticationFlowContext context, int level) {
    AuthenticationSessionModel open = context.getAuthenticationSession();
    new AcrStore(context.getSession(), open).setLevelAuthenticated(level);
    open.setUserSessionNote(Constants.LOA_MAP, open.getAuthNote(Constants.LOA_MAP));
  }

  private static Map<String, String> config(AuthenticationFlowContext context) {
    return Optional.ofNullable(context.getAuthenticatorConfig())
        .map(AuthenticatorConfigModel::getConfig)
        .orElseGet(Map::of);
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    // Has no page.
  }

  @Override
  public boolean requiresUser() {
    return true;
  }

  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return true;
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
    // Asks for none.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
