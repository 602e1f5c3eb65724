package fr.educonnect.signin.link;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.proofs.flow.Outage;
import fr.educonnect.proofs.journey.WaitingTabs;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.resources.RealmsResource;
import org.keycloak.services.util.ResolveRelative;

/**
 * The pages of links, in the families' theme. Their addresses are those of the hostname setting.
 */
final class LinkPages {

  private final KeycloakSession session;
  private final String token;

  LinkPages(KeycloakSession session, String token) {
    this.session = session;
    this.token = token;
  }

  /** A page whose form comes back to this link. */
  LoginFormsProvider page() {
    return session.getProvider(LoginFormsProvider.class).setActionUri(here());
  }

  /** The same after a form that was refused. */
  LoginFormsProvider refused(List<FormMessage> errors) {
    return page().setErrors(errors);
  }

  Response done(String what, Optional<String> clientId) {
    LoginFormsProvider page = page().setAttribute("done", what);
    service(clientId).ifPresent(url -> page.setAttribute("continueUrl", url));
    return page.createForm("link-done.ftl");
  }

  /**
   * Used, replaced, too old, or never one; perhaps by a second press on the button that used it.
   */
  Response dead() {
    LoginFormsProvider page = page().setStatus(Status.NOT_FOUND);
    WaitingTabs.place(session)
        .map(URI::toString)
        .or(() -> service(WaitingTabs.clientId(session)))
        .ifPresent(url -> page.setAttribute("continueUrl", url));
    return page.createForm("link-dead.ftl");
  }

  Response outage(DirectoryException e) {
    return Outage.page("Link", page(), here(), e);
  }

  /** The address of the link. */
  URI here() {
    return RealmsResource.realmBaseUrl(session.getContext().getUri())
        .path(LinkResourceProviderFactory.PROVIDER_ID)
        .path(token)
        .build(session.getContext().getRealm().getName());
  }

  // Where the service begins, so that it asks for the sign-in itself.
  private Optional<String> service(Optional<String> clientId) {
    RealmModel realm = session.getContext().getRealm();
    return clientId
        .map(realm::getClientByClientId)
        .filter(ClientModel::isEnabled)
        .map(
            client ->
                ResolveRelative.resolveRelativeUri(
                    session, client.getRootUrl(), client.getBaseUrl()))
        .filter(url -> !url.isEmpty());
  }
}
