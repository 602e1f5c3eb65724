package fr.educonnect.federation.oidc;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCWellKnownProviderFactory;
import org.keycloak.wellknown.WellKnownProvider;

/** Puts {@link FamiliesDiscovery} in the place of Keycloak's document, which it is elsewhere. */
public final class FamiliesDiscoveryFactory extends OIDCWellKnownProviderFactory {

  private boolean includeClientScopes;

  @Override
  public void init(Config.Scope config) {
    super.init(config);
    includeClientScopes = config.getBoolean("include-client-scopes", true);
  }

  @Override
  public WellKnownProvider create(KeycloakSession session) {
    return new FamiliesDiscovery(session, getOpenidConfigOverride(), includeClientScopes);
  }

  @Override
  public String getId() {
    return "educonnect-openid-configuration";
  }

  @Override
  public String getAlias() {
    return OIDCWellKnownProviderFactory.PROVIDER_ID;
  }

  // The lowest number of an address answers it.
  @Override
  public int getPriority() {
    return super.getPriority() - 1;
  }
}
