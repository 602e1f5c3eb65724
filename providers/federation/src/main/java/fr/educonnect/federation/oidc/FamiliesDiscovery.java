package fr.educonnect.federation.oidc;

import fr.educonnect.directoryaccess.DirectoryProvider;
import java.util.List;
import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCWellKnownProvider;
import org.keycloak.protocol.oidc.representations.OIDCConfigurationRepresentation;

/**
 * What the families' realm says of itself (OpenID Connect Discovery 1.0, section 3): only what its
 * services can have. Keycloak's document lists all that the server could do.
 */
final class FamiliesDiscovery extends OIDCWellKnownProvider {

  private static final List<String> CLAIMS =
      List.of(
          "sub",
          "iss",
          "aud",
          "exp",
          "iat",
          "auth_time",
          "nonce",
          "acr",
          "sid",
          "given_name",
          "family_name",
          "civilite",
          "FrEduCtId",
          "FrEduCtDateConnexion",
          "FrEduCtPersonAffiliation",
          "FrEduOrigAuth",
          "FrEduUrlRetour",
          "FrEduCtRefId",
          "FrEduCtEleveUAI",
          "FrEduCtEleveNiveau",
          "FrEduCtDateNaissance",
          "FrEduCtEleveINEHash",
          "FrEduCtEleveINE");

  private final KeycloakSession session;

  FamiliesDiscovery(
      KeycloakSession session, Map<String, Object> override, boolean includeClientScopes) {
    super(session, override, includeClientScopes);
    this.session = session;
  }

  @Override
  public Object getConfig() {
    Object said = super.getConfig();
    boolean families =
        session.getContext().getRealm().getComponent(DirectoryProvider.COMPONENT_ID) != null;
    if (families && said instanceof OIDCConfigurationRepresentation config) {
      limit(config);
    }
    return said;
  }

  private static void limit(OIDCConfigurationRepresentation config) {
    config.setResponseTypesSupported(List.of(OAuth2Constants.CODE));
    config.setGrantTypesSupported(
        List.of(OAuth2Constants.AUTHORIZATION_CODE, OAuth2Constants.REFRESH_TOKEN));
    config.setCodeChallengeMethodsSupported(List.of(OAuth2Constants.PKCE_METHOD_S256));
    config.setSubjectTypesSupported(List.of("pairwise"));
    config.setClaimsSupported(CLAIMS);
    // A session ends with the sign-out: no service is given a token that would outlive it, and one
    // that asks for the scope is refused.
    if (config.getScopesSupported() != null) {
      config.setScopesSupported(
          config.getScopesSupported().stream()
              .filter(scope -> !OAuth2Constants.OFFLINE_ACCESS.equals(scope))
              .toList());
    }
    // Services are registered by their files; nobody registers one over HTTP, or asks for tokens by
    // another device; the frame that polls a session is closed to all.
    config.setRegistrationEndpoint(null);
    config.setCheckSessionIframe(null);
    config.setDeviceAuthorizationEndpoint(null);
    config.setBackchannelAuthenticationEndpoint(null);
    config.setBackchannelTokenDeliveryModesSupported(null);
    config.setBackchannelAuthenticationRequestSigningAlgValuesSupported(null);
    config.setMtlsEndpointAliases(null);
  }
}
