package fr.educonnect.signin.link;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Offers {@link LinkResource} at {@code /realms/<realm>/link}. */
public final class LinkResourceProviderFactory implements RealmResourceProviderFactory {

  /** Part of the links' address, never to be changed: links are in people's mail boxes. */
  public static final String PROVIDER_ID = "link";

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new LinkResourceProvider(session);
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
