package fr.educonnect.messaging.text;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.HostnameProvider;
import org.keycloak.urls.UrlType;

/**
 * Where families reach the server, by its {@code hostname} setting: a message is sent outside of
 * any request that could tell.
 */
public final class ServerAddress {

  /** Remains where the setting is missing; no such host can exist (RFC 2606). */
  private static final URI UNKNOWN = URI.create("https://hostname.invalid");

  private ServerAddress() {}

  /**
   * @return without a slash at its end
   * @throws UnreadableTextException if the server's hostname is not set
   */
  public static URI of(KeycloakSession session) {
    HostnameProvider hostname = session.getProvider(HostnameProvider.class);
    URI base = hostname.getBaseUri(noRequest(), UrlType.FRONTEND);
    if (UNKNOWN.getHost().equals(base.getHost())) {
      throw new UnreadableTextException("hostname is not set");
    }
    return URI.create(base.toString().replaceFirst("/+$", ""));
  }

  /** Stands for the address of a request where there is none; the setting takes its place. */
  public static UriInfo noRequest() {
    return (UriInfo)
        Proxy.newProxyInstance(
            ServerAddress.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (proxy, method, arguments) ->
                method.getName().equals("getBaseUriBuilder")
                    ? UriBuilder.fromUri(UNKNOWN)
                    : UNKNOWN);
  }
}
