package fr.educonnect.testing.franceconnect;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;

/** {@code .well-known/openid-configuration}. */
final class Metadata {
  private static final List<JWSAlgorithm> ALGORITHMS =
      List.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);

  private Metadata() {}

  static OIDCProviderMetadata of(String issuer) {
    OIDCProviderMetadata metadata =
        new OIDCProviderMetadata(
            new Issuer(issuer), List.of(SubjectType.PAIRWISE), URI.create(issuer + "/jwks"));
    metadata.setAuthorizationEndpointURI(URI.create(issuer + "/authorize"));
    metadata.setTokenEndpointURI(URI.create(issuer + "/token"));
    metadata.setUserInfoEndpointURI(URI.create(issuer + "/userinfo"));
    metadata.setEndSessionEndpointURI(URI.create(issuer + "/session/end"));
    metadata.setScopes(new Scope(Partner.SCOPES.toArray(String[]::new)));
    metadata.setACRs(List.of(new ACR(Partner.ACR)));
    metadata.setResponseTypes(List.of(new ResponseType(ResponseType.Value.CODE)));
    metadata.setGrantTypes(List.of(GrantType.AUTHORIZATION_CODE));
    metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
    metadata.setTokenEndpointAuthMethods(
        List.of(
            ClientAuthenticationMethod.CLIENT_SECRET_POST,
            ClientAuthenticationMethod.PRIVATE_KEY_JWT));
    metadata.setTokenEndpointJWSAlgs(ALGORITHMS);
    metadata.setIDTokenJWSAlgs(ALGORITHMS);
    metadata.setUserInfoJWSAlgs(ALGORITHMS);
    return metadata;
  }
}
