package fr.educonnect.proofs;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Optional;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.RealmsResource;

/**
 * A cookie of our own beside Keycloak's, which are a closed list: for this realm's pages, out of
 * scripts' reach, sent when a service leads here by a link.
 */
public final class RealmCookie {

  private final String name;

  public RealmCookie(String name) {
    this.name = name;
  }

  public Optional<String> read(KeycloakSession session) {
    Cookie cookie = session.getContext().getHttpRequest().getHttpHeaders().getCookies().get(name);
    return Optional.ofNullable(cookie).map(Cookie::getValue);
  }

  /**
   * @param maxAge seconds; -1 until the browser is closed
   */
  public void write(KeycloakSession session, String value, int maxAge) {
    session
        .getContext()
        .getHttpResponse()
        .setCookieIfAbsent(
            new NewCookie.Builder(name)
                .value(value)
                .path(path(session.getContext()))
                .maxAge(maxAge)
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build());
  }

  private static String path(KeycloakContext context) {
    return RealmsResource.realmBaseUrl(context.getUri())
        .path("/")
        .build(context.getRealm().getName())
        .getRawPath();
  }
}
