package fr.educonnect.franceconnect.older;

import java.util.List;
import java.util.Map;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.broker.provider.AbstractIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers the older accounts of an ENT to the realm. */
public final class EntIdentityProviderFactory
    extends AbstractIdentityProviderFactory<EntIdentityProvider> {

  /** Keycloak's settings for OpenID Connect, and ours. */
  static final class EntConfig extends OIDCIdentityProviderConfig {

    private static final long serialVersionUID = 1L;

    EntConfig() {}

    EntConfig(IdentityProviderModel model) {
      super(model);
    }

    @Override
    public void validate(RealmModel realm) {
      super.validate(realm);
      DeskSettings.of(this);
    }
  }

  @Override
  public String getId() {
    return Desk.ENT.providerId();
  }

  @Override
  public String getName() {
    return "Older account: ENT (OpenID Connect)";
  }

  @Override
  public EntIdentityProvider create(KeycloakSession session, IdentityProviderModel model) {
    return new EntIdentityProvider(session, new EntConfig(model));
  }

  @Override
  public EntConfig createConfig() {
    return new EntConfig();
  }

  /** As OpenID Connect's own. */
  @Override
  public Map<String, String> parseConfig(KeycloakSession session, String metadata) {
    return new OIDCIdentityProviderFactory().parseConfig(session, metadata);
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return DeskSettings.properties();
  }
}
