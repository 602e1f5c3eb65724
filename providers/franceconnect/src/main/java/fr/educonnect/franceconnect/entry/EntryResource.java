package fr.educonnect.franceconnect.entry;

import fr.educonnect.franceconnect.FranceConnectProviderFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.managers.ClientSessionCode;
import org.keycloak.services.util.CacheControlUtil;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Leads to FranceConnect as often as it is opened. Keycloak's own address bears a code that counts
 * once: whoever taps twice on an old phone would be told that the page has expired.
 */
public final class EntryResource {

  private final KeycloakSession session;

  EntryResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * With a new code, where this browser is at a sign-in; else without any, and Keycloak begins it
   * again or says what is wrong.
   *
   * @param clientId of the service; may be null
   * @param tab number of the sign-in's tab; may be null
   * @param data what Keycloak keeps in addresses of the service's request; may be null
   */
  @GET
  @Path("login")
  public Response login(
      @QueryParam(Constants.CLIENT_ID) String clientId,
      @QueryParam(Constants.TAB_ID) String tab,
      @QueryParam(Constants.CLIENT_DATA) String data) {
    CacheControlUtil.noBackButtonCacheControlHeader(session);
    KeycloakContext context = session.getContext();
    URI address =
        Urls.identityProviderAuthnRequest(
            context.getUri().getBaseUri(),
            FranceConnectProviderFactory.ALIAS,
            context.getRealm().getName(),
            code(clientId, tab).orElse(null),
            clientId,
            tab,
            data,
            null);
    return Response.seeOther(address).build();
  }

  private Optional<String> code(String clientId, String tab) {
    KeycloakContext context = session.getContext();
    return Optional.ofNullable(clientId)
        .filter(named -> tab != null)
        .map(context.getRealm()::getClientByClientId)
        .map(service -> signIn(service, tab))
        .map(
            signIn ->
                new ClientSessionCode<>(session, context.getRealm(), signIn).getOrGenerateCode());
  }

  private AuthenticationSessionModel signIn(ClientModel service, String tab) {
    return new AuthenticationSessionManager(session)
        .getCurrentAuthenticationSession(session.getContext().getRealm(), service, tab);
  }
}
