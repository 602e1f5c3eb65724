package fr.educonnect.familypages.entry;

import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.familypages.FamilyUrls;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.util.ResolveRelative;

/** What the ways in share: services with their addresses, and pages. */
public final class WaysIn {

  /** Address of the links of schools. */
  public static final String SCHOOL = "etab";

  /** Address of the links of services. */
  public static final String SERVICE = "go";

  private final KeycloakSession session;

  public WaysIn(KeycloakSession session) {
    this.session = session;
  }

  KeycloakSession session() {
    return session;
  }

  DirectoryProvider directory() {
    return session.getProvider(DirectoryProvider.class);
  }

  FamilyUrls urls() {
    return new FamilyUrls(session);
  }

  /** Services that may be used. */
  Stream<ClientModel> services() {
    return session.getContext().getRealm().getClientsStream().filter(ClientModel::isEnabled);
  }

  Optional<ClientModel> service(String clientId) {
    return Optional.ofNullable(session.getContext().getRealm().getClientByClientId(clientId))
        .filter(ClientModel::isEnabled);
  }

  /** Where a service opens; empty where its file does not say. */
  Optional<URI> address(ClientModel service) {
    return Optional.ofNullable(service.getBaseUrl())
        .filter(url -> !url.isBlank())
        .map(url -> ResolveRelative.resolveRelativeUri(session, service.getRootUrl(), url))
        .map(URI::create);
  }

  /** What is said of a service in an attribute; empty where nothing is. */
  static Optional<String> stated(ClientModel service, String attribute) {
    return Optional.ofNullable(service.getAttribute(attribute)).filter(text -> !text.isBlank());
  }

  LoginFormsProvider page(URI here) {
    return session.getProvider(LoginFormsProvider.class).setActionUri(here);
  }

  static Response to(URI address) {
    return Response.seeOther(address).build();
  }
}
