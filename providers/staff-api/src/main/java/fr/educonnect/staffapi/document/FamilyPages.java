package fr.educonnect.staffapi.document;

import fr.educonnect.messaging.text.ServerAddress;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The pages of families that letters lead to.
 *
 * @param realm address of the families' realm
 */
public record FamilyPages(URI realm) {

  /** Those of a realm, where families reach the server. */
  public static FamilyPages of(KeycloakSession session, RealmModel families) {
    return new FamilyPages(
        UriBuilder.fromUri(ServerAddress.of(session))
            .path("realms/{realm}")
            .build(families.getName()));
  }

  /** What is printed to be typed. */
  URI portal() {
    return UriBuilder.fromUri(realm).path("family/portal").build();
  }

  /** What a code leads to: the way in, with the identifier filled in. */
  URI start(String loginId) {
    return UriBuilder.fromUri(realm)
        .path("family/start")
        .queryParam("login_hint", "{login}")
        .build(loginId);
  }
}
