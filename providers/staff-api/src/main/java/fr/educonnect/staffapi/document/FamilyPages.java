package fr.educonnect.staffapi.document;

import fr.educonnect.messaging.text.ServerAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    return new FamilyPages(URI.create(ServerAddress.of(session) + "/realms/" + families.getName()));
  }

  /** What is printed to be typed. */
  URI portal() {
    return URI.create(realm + "/family/portal");
  }

  /** What a code leads to: the way in, with the identifier filled in. */
  URI start(String loginId) {
    return URI.create(
        realm + "/family/start?login_hint=" + URLEncoder.encode(loginId, StandardCharsets.UTF_8));
  }
}
