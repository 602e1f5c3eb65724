package fr.educonnect.familypages;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Offers {@link FamilyResource} at {@code /realms/<realm>/family}. */
public final class FamilyResourceFactory implements RealmResourceProviderFactory {

  /** Part of the pages' address. */
  static final String PROVIDER_ID = "family";

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new RealmResourceProvider() {
      @Override
      public Object getResource() {
        return new FamilyResource(session);
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
