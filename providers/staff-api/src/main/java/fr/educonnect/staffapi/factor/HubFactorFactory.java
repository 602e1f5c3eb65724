package fr.educonnect.staffapi.factor;

import fr.educonnect.staffapi.agent.HasStaffSettings;
import fr.educonnect.staffapi.agent.SignIns;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.services.resource.RealmResourceProvider;

/** Offers {@link HubFactor} to the flow after a sign-in at the hub. */
public final class HubFactorFactory implements AuthenticatorFactory {
  private static final String PROVIDER_ID = "educonnect-hub-factor";
  private static final String API = "educonnect-staff";

  private volatile Authenticator step;

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect: factors shown to the agents' hub";
  }

  @Override
  public String getHelpText() {
    return "After a sign-in at the agents' hub: the level of authentication that its word is"
        + " worth.";
  }

  @Override
  public String getReferenceCategory() {
    return null;
  }

  @Override
  public boolean isConfigurable() {
    return true;
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return ProviderConfigurationBuilder.create()
        .property()
        .name(TrustedFactors.ACR)
        .label("Trusted acr")
        .helpText("Values, with commas, that say that a second factor was shown; or none.")
        .type(ProviderConfigProperty.STRING_TYPE)
        .defaultValue(TrustedFactors.NONE)
        .add()
        .property()
        .name(TrustedFactors.AMR)
        .label("Trusted amr")
        .helpText("Values, with commas, that say that a second factor was shown; or none.")
        .type(ProviderConfigProperty.STRING_TYPE)
        .defaultValue(TrustedFactors.NONE)
        .add()
        .build();
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
  }

  @Override
  public boolean isUserSetupAllowed() {
    return false;
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return step;
  }

  @Override
  public void init(Config.Scope config) {
    // Settings belong to the step in the realm's flow.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    Object api = factory.getProviderFactory(RealmResourceProvider.class, API);
    step = new HubFactor(new SignIns(((HasStaffSettings) api).settings()));
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
