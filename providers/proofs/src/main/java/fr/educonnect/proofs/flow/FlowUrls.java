package fr.educonnect.proofs.flow;

import java.net.URI;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.Constants;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Leads from one flow to another within the sign-in of the same tab. */
public final class FlowUrls {

  private final AuthenticationFlowContext context;

  public FlowUrls(AuthenticationFlowContext context) {
    this.context = context;
  }

  /** The sign-in page. */
  public URI signIn() {
    return of(LoginActionsService.AUTHENTICATE_PATH);
  }

  /** The way for those who forgot something. */
  public URI recovery() {
    return of(LoginActionsService.RESET_CREDENTIALS_PATH);
  }

  private URI of(String path) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    return LoginActionsService.loginActionsBaseUrl(context.getUriInfo())
        .path(path)
        .queryParam(Constants.CLIENT_ID, tab.getClient().getClientId())
        .queryParam(Constants.TAB_ID, tab.getTabId())
        .queryParam(
            Constants.CLIENT_DATA, AuthenticationProcessor.getClientData(context.getSession(), tab))
        .build(context.getRealm().getName());
  }
}
