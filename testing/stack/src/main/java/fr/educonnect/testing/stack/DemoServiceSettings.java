package fr.educonnect.testing.stack;

import fr.educonnect.testing.stack.services.ServiceSettings;
import fr.educonnect.testing.stack.services.ServiceSettings.Oidc;
import fr.educonnect.testing.stack.services.ServiceSettings.Older;
import fr.educonnect.testing.stack.services.ServiceSettings.Saml;
import java.util.List;

/** The demo services as the realm files know them. */
final class DemoServiceSettings {
  private static final String SCOPE = "openid";

  /** The last one is the service's own, which releases nothing. */
  private static final String OLDER_SCOPE = "openid profile ect.scope.cnx ect.scope.stage";

  private DemoServiceSettings() {}

  static ServiceSettings of(Addresses addresses, String oidcSecret) {
    return new ServiceSettings(
        addresses.ports().services(),
        List.of(
            new Oidc(
                "/oidc",
                "Service OpenID Connect",
                addresses.issuer(),
                Addresses.OIDC_CLIENT,
                oidcSecret,
                SCOPE),
            new Oidc(
                "/oidc/public",
                "Service OpenID Connect public",
                addresses.issuer(),
                Addresses.PUBLIC_CLIENT,
                null,
                SCOPE)),
        List.of(
            new Older(
                "/oidc/older",
                "Service OpenID Connect à l’ancienne",
                addresses.keycloak(),
                Addresses.OLDER_CLIENT,
                oidcSecret,
                OLDER_SCOPE,
                "eleve")),
        List.of(
            new Saml("/saml", "Service SAML", Addresses.SAML_SERVICE, addresses.samlMetadata())));
  }
}
