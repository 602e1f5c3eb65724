package fr.educonnect.signin;

import fr.educonnect.proofs.AbandonedJourneys;
import fr.educonnect.proofs.flow.FlowStepFactory;
import java.util.List;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** Offers {@link SignInAuthenticator} to authentication flows. */
public final class SignInAuthenticatorFactory extends FlowStepFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-sign-in";

  public SignInAuthenticatorFactory() {
    super(
        PROVIDER_ID,
        "Profile, then identifier and password of an account of the school directory.",
        new SignInAuthenticator());
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect sign-in";
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
  public void postInit(KeycloakSessionFactory factory) {
    AbandonedJourneys.count(factory);
  }
}
