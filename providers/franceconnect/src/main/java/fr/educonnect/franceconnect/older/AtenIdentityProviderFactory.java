package fr.educonnect.franceconnect.older;

import java.util.List;
import java.util.Map;
import org.keycloak.Config;
import org.keycloak.broker.provider.AbstractIdentityProviderFactory;
import org.keycloak.broker.saml.SAMLIdentityProviderConfig;
import org.keycloak.broker.saml.SAMLIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.saml.validators.DestinationValidator;

/** Offers an academy's older desk to the realm. */
public final class AtenIdentityProviderFactory
    extends AbstractIdentityProviderFactory<AtenIdentityProvider> {

  /** Keycloak's settings for SAML, and ours. */
  static final class AtenConfig extends SAMLIdentityProviderConfig {

    private static final long serialVersionUID = 1L;

    AtenConfig() {}

    AtenConfig(IdentityProviderModel model) {
      super(model);
    }

    @Override
    public void validate(RealmModel realm) {
      super.validate(realm);
      DeskSettings.of(this);
    }
  }

  private DestinationValidator destinations;

  @Override
  public String getId() {
    return Desk.ATEN.providerId();
  }

  @Override
  public String getName() {
    return "Older account: ATEN (SAML, FrEduVecteur)";
  }

  @Override
  public AtenIdentityProvider create(KeycloakSession session, IdentityProviderModel model) {
    return new AtenIdentityProvider(session, new AtenConfig(model), destinations);
  }

  @Override
  public AtenConfig createConfig() {
    return new AtenConfig();
  }

  /** As SAML's own. */
  @Override
  public Map<String, String> parseConfig(KeycloakSession session, String metadata) {
    return new SAMLIdentityProviderFactory().parseConfig(session, metadata);
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return DeskSettings.properties();
  }

  @Override
  public void init(Config.Scope config) {
    destinations = DestinationValidator.forProtocolMap(config.getArray("knownProtocols"));
  }
}
