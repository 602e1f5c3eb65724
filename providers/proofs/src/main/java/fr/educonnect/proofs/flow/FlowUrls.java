package fr.educonnect.proofs.flow;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Leads from one flow to another within the sign-in of the same tab. */
public final class FlowUrls {

  private final KeycloakSession session;
  private final AuthenticationSessionModel tab;
  private final UriInfo uri;

  public FlowUrls(AuthenticationFlowContext context) {
    this.session = context.getSession();
    this.tab = context.getAuthenticationSession();
    this.uri = context.getUriInfo();
  }

  public FlowUrls(RequiredActionContext context) {
    this.session = context.getSession();
    this.tab = context.getAuthenticationSession();
    this.uri = context.getUriInfo();
  }

  /** The sign-in page. */
  public URI signIn() {
    return of(LoginActionsService.AUTHENTICATE_PATH);
  }

  /** The way for those who forgot something. */
  public URI recovery() {
    return of(LoginActionsService.RESET_CREDENTIALS_PATH);
  }

  /** To the beginning of the tab's sign-in, of which nothing is kept but what the service asked. */
  public Response beginAgain() {
    AuthenticationProcessor.resetFlow(tab, LoginActionsService.AUTHENTICATE_PATH);
    return Response.seeOther(signIn()).build();
  }

  private URI of(String path) {
    return LoginActionsService.loginActionsBaseUrl(uri)
        .path(path)
        .queryParam(Constants.CLIENT_ID, tab.getClient().getClientId())
        .queryParam(Constants.TAB_ID, tab.getTabId())
        .queryParam(Constants.CLIENT_DATA, AuthenticationProcessor.getClientData(session, tab))
        .build(tab.getRealm().getName());
  }
}
