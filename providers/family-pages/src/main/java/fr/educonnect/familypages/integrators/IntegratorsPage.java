package fr.educonnect.familypages.integrators;

import fr.educonnect.domain.federation.Policy;
import fr.educonnect.familypages.FamilyUrls;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.RealmsResource;
import org.keycloak.urls.UrlType;

/** « Raccorder un service » : for everybody, made of what the server goes by. */
public final class IntegratorsPage {

  /** Last part of its address. */
  public static final String PATH = "integrators";

  private static final String ENTITY_ID = "educonnect.saml.entityId";

  private static final String LOGOUT = "/idp/profile/Logout";

  /** Today's paths, by the key of what they are for. */
  private static final List<List<String>> PATHS =
      List.of(
          List.of("Metadata", "/idp/shibboleth"),
          List.of("SsoPost", "/idp/profile/SAML2/POST/SSO"),
          List.of("SsoRedirect", "/idp/profile/SAML2/Redirect/SSO"),
          List.of("Unsolicited", "/idp/profile/SAML2/Unsolicited/SSO?providerId="),
          List.of("SloPost", "/idp/profile/SAML2/POST/SLO"),
          List.of("SloRedirect", "/idp/profile/SAML2/Redirect/SLO"),
          List.of("Logout", LOGOUT),
          List.of("Authorize", "/idp/profile/oidc/authorize"),
          List.of("Token", "/idp/profile/oidc/token"),
          List.of("Userinfo", "/idp/profile/oidc/userinfo"),
          List.of("OidcLogout", "/idp/profile/oidc/logout"));

  private final KeycloakSession session;

  public IntegratorsPage(KeycloakSession session) {
    this.session = session;
  }

  public Response show() {
    return session
        .getProvider(LoginFormsProvider.class)
        .setActionUri(new FamilyUrls(session).of(PATH))
        .setAttribute("entityId", entityId())
        .setAttribute("discovery", realmUrl() + "/.well-known/openid-configuration")
        .setAttribute("addresses", PATHS.stream().map(this::address).toList())
        .setAttribute("policies", policies())
        .createForm("integrators.ftl");
  }

  private List<Map<String, Object>> policies() {
    RealmModel realm = session.getContext().getRealm();
    Policies policies = new Policies(url(LOGOUT));
    return Policy.ALL.stream()
        .flatMap(
            policy ->
                realm
                    .getClientScopesStream()
                    .filter(scope -> scope.getName().equals(policy.scope()))
                    .map(scope -> policies.model(policy, scope.getProtocol())))
        .toList();
  }

  private String entityId() {
    String stated = session.getContext().getRealm().getAttribute(ENTITY_ID);
    return stated == null || stated.isBlank() ? realmUrl() : stated;
  }

  private String realmUrl() {
    RealmModel realm = session.getContext().getRealm();
    return RealmsResource.realmBaseUrl(session.getContext().getUri(UrlType.FRONTEND))
        .build(realm.getName())
        .toString();
  }

  private Map<String, String> address(List<String> path) {
    return Map.of("key", path.get(0), "url", url(path.get(1)));
  }

  private String url(String path) {
    return session.getContext().getUri(UrlType.FRONTEND).getBaseUri().resolve(path).toString();
  }
}
