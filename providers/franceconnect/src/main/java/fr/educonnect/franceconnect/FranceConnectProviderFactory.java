package fr.educonnect.franceconnect;

import java.util.List;
import java.util.Map;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers FranceConnect among the identity providers of a realm. */
public final class FranceConnectProviderFactory extends OIDCIdentityProviderFactory {

  /** Id among Keycloak's identity providers. */
  public static final String PROVIDER_ID = "franceconnect";

  /**
   * The alias in the realm. It is part of the addresses that are declared at FranceConnect, so it
   * never changes.
   */
  public static final String ALIAS = "franceconnect";

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public String getName() {
    return "FranceConnect";
  }

  @Override
  public String getHelpText() {
    return "FranceConnect v2 for individuals.";
  }

  @Override
  public FranceConnectProvider create(KeycloakSession session, IdentityProviderModel model) {
    return new FranceConnectProvider(session, new FranceConnectConfig(model));
  }

  @Override
  public FranceConnectConfig createConfig() {
    return new FranceConnectConfig();
  }

  /** Nothing is read from a discovery document: the environments are known. */
  @Override
  public Map<String, String> parseConfig(KeycloakSession session, String config) {
    return Map.of();
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return FranceConnectSettings.declared();
  }
}
