package fr.educonnect.signin;

import fr.educonnect.proofs.AbandonedJourneys;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** Offers {@link SignInAuthenticator} to authentication flows. */
public final class SignInAuthenticatorFactory implements AuthenticatorFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-sign-in";

  private static final SignInAuthenticator AUTHENTICATOR = new SignInAuthenticator();

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return AUTHENTICATOR;
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect sign-in";
  }

  @Override
  public String getHelpText() {
    return "Profile, then identifier and password of an account of the school directory.";
  }

  @Override
  public String getReferenceCategory() {
    return PasswordCredentialModel.TYPE;
  }

  @Override
  public boolean isConfigurable() {
    return true;
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return ProviderConfigurationBuilder.create()
        .property()
        .name(SignInSettings.PROFILE_DAYS)
        .label("Days a profile is remembered")
        .helpText("How long a browser remembers the profile that was chosen on it.")
        .type(ProviderConfigProperty.INTEGER_TYPE)
        .defaultValue(SignInSettings.DEFAULT.profileDays())
        .add()
        .property()
        .name(SignInSettings.DEVICE_DAYS)
        .label("Days a device is known")
        .helpText("How long, after a sign-in, failures from elsewhere do not shut this device out.")
        .type(ProviderConfigProperty.INTEGER_TYPE)
        .defaultValue(SignInSettings.DEFAULT.deviceDays())
        .add()
        .build();
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
  }

  @Override
  public boolean isUserSetupAllowed() {
    return false;
  }

  @Override
  public void init(Config.Scope config) {
    // The settings belong to the execution in the realm's flow.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    AbandonedJourneys.count(factory);
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
