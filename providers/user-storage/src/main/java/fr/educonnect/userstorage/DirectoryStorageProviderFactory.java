package fr.educonnect.userstorage;

import fr.educonnect.directoryaccess.DirectoryProvider;
import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.UserStorageProviderFactory;

/** The storage component's type; its settings are those of the SPI {@code directory}. */
public final class DirectoryStorageProviderFactory
    implements UserStorageProviderFactory<DirectoryStorageProvider> {

  /**
   * Id of the component's type; the component's own id is {@link DirectoryProvider#COMPONENT_ID}.
   */
  static final String PROVIDER_ID = "educonnect-directory";

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public String getHelpText() {
    return "The accounts of the directory; its settings are those of the SPI directory";
  }

  @Override
  public DirectoryStorageProvider create(KeycloakSession session, ComponentModel model) {
    return new DirectoryStorageProvider(session, model);
  }

  /** Refuses a component with any other id: all user ids contain it. */
  @Override
  public void validateConfiguration(
      KeycloakSession session, RealmModel realm, ComponentModel config) {
    if (!DirectoryProvider.COMPONENT_ID.equals(config.getId())) {
      throw new ComponentValidationException(
          "The component's id must be " + DirectoryProvider.COMPONENT_ID);
    }
  }
}
