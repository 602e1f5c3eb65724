package fr.educonnect.staffapi.page;

import static org.keycloak.models.BrowserSecurityHeaders.CONTENT_SECURITY_POLICY;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.BrowserSecurityHeaders;
import org.keycloak.models.KeycloakSession;

/**
 * The one page of the console. Its views are behind the address's hash, so that each has an address
 * of its own and a sign-in comes back to one.
 */
public final class ConsolePage {
  /** Narrower than the realm's pages: this one has no form that is sent, and no frame. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final KeycloakSession session;

  public ConsolePage(KeycloakSession session) {
    this.session = session;
  }

  /** The page; names in it are relative, hence the slash at its address's end. */
  public Response answer() {
    UriInfo address = session.getContext().getUri();
    if (!address.getRequestUri().getPath().endsWith("/")) {
      URI page = address.getAbsolutePathBuilder().path("/").build();
      return Response.seeOther(page).build();
    }
    ConsoleFile page = ConsoleFile.find("index.html", false).orElseThrow(NotFoundException::new);
    ResponseBuilder answer =
        Response.ok(page.content(), page.mediaType()).header(HttpHeaders.CACHE_CONTROL, "no-store");
    headers().forEach(answer::header);
    return answer.build();
  }

  // The server would put the realm's policy in place of this one.
  private Map<String, String> headers() {
    session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
    Map<String, String> realm = session.getContext().getRealm().getBrowserSecurityHeaders();
    Map<String, String> headers = new HashMap<>();
    for (BrowserSecurityHeaders header : BrowserSecurityHeaders.values()) {
      headers.put(header.getHeaderName(), realm.get(header.getKey()));
    }
    headers.put(CONTENT_SECURITY_POLICY.getHeaderName(), POLICY);
    headers.values().removeIf(value -> value == null || value.isEmpty());
    return headers;
  }
}
