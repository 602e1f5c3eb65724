package fr.educonnect.franceconnect.older;

import fr.educonnect.domain.transition.IdentityVector;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.models.IdentityProviderModel;

/**
 * What somebody brings from an older account.
 *
 * @param desk the kind of account
 * @param settings of the identity provider
 * @param vectors what it says of the person
 */
record Arrival(Desk desk, DeskSettings settings, List<IdentityVector> vectors) {

  /**
   * @throws IllegalStateException if the flow is bound to an identity provider of another kind
   */
  static Arrival of(AuthenticationFlowContext context) {
    SerializedBrokeredIdentityContext brought =
        SerializedBrokeredIdentityContext.readFromAuthenticationSession(
            context.getAuthenticationSession(), AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
    if (brought == null) {
      throw new IllegalStateException("not a first sign-in through an identity provider");
    }
    IdentityProviderModel provider =
        context.getSession().identityProviders().getByAlias(brought.getIdentityProviderId());
    Desk desk =
        Desk.of(provider.getProviderId())
            .orElseThrow(
                () -> new IllegalStateException("no older account: " + provider.getAlias()));
    return new Arrival(desk, DeskSettings.of(provider), BroughtVectors.of(brought.getAttributes()));
  }
}
