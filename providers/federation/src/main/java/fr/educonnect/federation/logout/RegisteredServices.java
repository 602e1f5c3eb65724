package fr.educonnect.federation.logout;

import fr.educonnect.federation.logout.ReturnRule.Registered;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCAdvancedConfigWrapper;
import org.keycloak.services.util.ResolveRelative;

/** Addresses of the realm's services. */
record RegisteredServices(KeycloakSession session) {

  Optional<URI> address(String asked) {
    return ReturnRule.allowed(
        asked,
        session
            .getContext()
            .getRealm()
            .getClientsStream()
            .filter(ClientModel::isEnabled)
            .map(this::registered)
            .toList());
  }

  private Registered registered(ClientModel service) {
    List<String> afterwards =
        OIDCAdvancedConfigWrapper.fromClientModel(service).getPostLogoutRedirectUris();
    return new Registered(
        Stream.concat(
                service.getRedirectUris().stream(),
                Optional.ofNullable(afterwards).orElse(List.of()).stream())
            .toList(),
        ResolveRelative.resolveRelativeUri(session, service.getRootUrl(), service.getBaseUrl()));
  }
}
