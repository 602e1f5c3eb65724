package fr.educonnect.franceconnect.older;

import fr.educonnect.domain.transition.IdentityVector;
import fr.educonnect.proofs.session.SignInWay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The vectors that an older identity provider says, and all that is kept of it. */
final class BroughtVectors {

  private static final String VECTORS = "educonnect.vectors";

  private BroughtVectors() {}

  /**
   * Forgets what the provider said but these values. Its name for the person gives way to the
   * provider's alias: Keycloak writes it in events.
   */
  static void keepOnly(Collection<String> values, BrokeredIdentityContext context) {
    context.getContextData().clear();
    context.setFirstName(null);
    context.setLastName(null);
    context.setEmail(null);
    context.setToken(null);
    context.setUsername(context.getIdpConfig().getAlias());
    context.setModelUsername(context.getIdpConfig().getAlias());
    // Keycloak notes the list with its class, and reads it as one.
    context.setUserAttribute(VECTORS, new ArrayList<>(values));
  }

  /** What was kept. */
  static List<IdentityVector> of(Map<String, List<String>> attributes) {
    List<String> values = attributes.get(VECTORS);
    return values == null ? List.of() : IdentityVector.parseAll(values);
  }

  /** Takes away Keycloak's link, which would let the older account sign in from now on. */
  static void unlink(
      KeycloakSession session, AuthenticationSessionModel tab, BrokeredIdentityContext context) {
    SignInWay.byProvider(tab);
    UserModel user = tab.getAuthenticatedUser();
    session
        .users()
        .removeFederatedIdentity(tab.getRealm(), user, context.getIdpConfig().getAlias());
  }
}
