package fr.educonnect.testing.franceconnect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import java.net.MalformedURLException;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Set;

/** How a partner proves at {@code token} who it is: by its secret in the form, or by its key. */
final class ClientProof {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);

  private final Partner partner;
  private final String tokenEndpoint;

  ClientProof(Partner partner, String tokenEndpoint) {
    this.partner = partner;
    this.tokenEndpoint = tokenEndpoint;
  }

  boolean holds(ClientAuthentication sent) {
    if (sent == null || !sent.getClientID().getValue().equals(partner.clientId())) {
      return false;
    }
    if (sent instanceof ClientSecretPost secret) {
      return MessageDigest.isEqual(
          secret.getClientSecret().getValueBytes(), partner.secret().getBytes(UTF_8));
    }
    return sent instanceof PrivateKeyJWT key && holds(key);
  }

  private boolean holds(PrivateKeyJWT key) {
    try {
      JWKSource<SecurityContext> keys =
          JWKSourceBuilder.create(URI.create(partner.jwksUri()).toURL()).build();
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
      processor.setJWTClaimsSetVerifier(
          new DefaultJWTClaimsVerifier<>(
              tokenEndpoint,
              new JWTClaimsSet.Builder()
                  .issuer(partner.clientId())
                  .subject(partner.clientId())
                  .build(),
              Set.of("exp", "jti")));
      processor.process(key.getClientAssertion(), null);
      return true;
    } catch (BadJOSEException | JOSEException | MalformedURLException e) {
      return false;
    }
  }
}
