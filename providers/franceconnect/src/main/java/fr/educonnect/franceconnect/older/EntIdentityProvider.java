package fr.educonnect.franceconnect.older;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.mappers.AbstractClaimMapper;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The older accounts of an ENT; a claim names people by their vectors. */
final class EntIdentityProvider extends OIDCIdentityProvider {

  EntIdentityProvider(KeycloakSession session, OIDCIdentityProviderConfig config) {
    super(session, config);
  }

  @Override
  public void preprocessFederatedIdentity(
      KeycloakSession session, RealmModel realm, BrokeredIdentityContext context) {
    super.preprocessFederatedIdentity(session, realm, context);
    String claim = DeskSettings.of(getConfig()).attribute();
    BroughtVectors.keepOnly(values(AbstractClaimMapper.getClaimValue(context, claim)), context);
  }

  private static List<String> values(Object claim) {
    Collection<?> values =
        claim instanceof Collection<?> several
            ? several
            : claim == null ? List.of() : List.of(claim);
    return values.stream().filter(Objects::nonNull).map(Object::toString).toList();
  }

  // Keycloak's own would keep tokens of the older account.
  @Override
  public void authenticationFinished(
      AuthenticationSessionModel tab, BrokeredIdentityContext context) {
    BroughtVectors.unlink(session, tab, context);
  }
}
