package fr.educonnect.signin.link;

import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** One request to a link. */
final class LinkResourceProvider implements RealmResourceProvider {

  private final KeycloakSession session;

  LinkResourceProvider(KeycloakSession session) {
    this.session = session;
  }

  @Override
  public Object getResource() {
    return new LinkResource(session);
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
