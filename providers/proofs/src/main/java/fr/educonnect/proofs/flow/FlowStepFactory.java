package fr.educonnect.proofs.flow;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers a {@link FlowStep} to authentication flows; without settings unless it declares some. */
public abstract class FlowStepFactory implements AuthenticatorFactory {

  private final String id;
  private final String help;
  private final FlowStep step;

  /**
   * @param id in the realm's flows
   * @param help what the step does, for administrators
   */
  protected FlowStepFactory(String id, String help, FlowStep step) {
    this.id = id;
    this.help = help;
    this.step = step;
  }

  @Override
  public final String getId() {
    return id;
  }

  @Override
  public final Authenticator create(KeycloakSession session) {
    return step;
  }

  @Override
  public final String getHelpText() {
    return help;
  }

  @Override
  public final String getReferenceCategory() {
    return PasswordCredentialModel.TYPE;
  }

  @Override
  public final boolean isConfigurable() {
    return !getConfigProperties().isEmpty();
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
  }

  @Override
  public final boolean isUserSetupAllowed() {
    return false;
  }

  @Override
  public final void init(Config.Scope config) {
    // Settings belong to the execution in the realm's flow, limits to the directory.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public final void close() {
    // Holds nothing.
  }
}
