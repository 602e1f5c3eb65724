package fr.educonnect.federation.oidc;

import fr.educonnect.directoryaccess.DirectoryProvider;
import jakarta.ws.rs.NotFoundException;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Offers {@link BearerSignOut} below the families' realm. */
public final class BearerSignOutFactory implements RealmResourceProviderFactory {

  /** Part of the address. */
  private static final String ID = "bearer-sign-out";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new RealmResourceProvider() {
      @Override
      public Object getResource() {
        if (session.getContext().getRealm().getComponent(DirectoryProvider.COMPONENT_ID) == null) {
          throw new NotFoundException();
        }
        return new BearerSignOut(session);
      }

      @Override
      public void close() {
        // Holds nothing.
      }
    };
  }

  @Override
  public void init(Config.Scope config) {
    // Nothing to set.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
