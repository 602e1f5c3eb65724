package fr.educonnect.franceconnect.entry;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Puts the way to FranceConnect below the realm's address. */
public final class EntryResourceFactory implements RealmResourceProviderFactory {

  /** The part of the address below the realm. */
  public static final String ID = "franceconnect";

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new RealmResourceProvider() {
      @Override
      public Object getResource() {
        return new EntryResource(session);
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {
    // no configuration
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // nothing to prepare
  }

  @Override
  public void close() {
    // nothing is open
  }
}
