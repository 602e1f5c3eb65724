package fr.educonnect.testing.franceconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The keys that tokens are signed with; the former ones are published until the next rotation. */
final class SigningKeys {
  private static final int RSA_BITS = 2048;

  private final List<JWK> former = new ArrayList<>();
  private final ECKey foreign = newEc();
  private ECKey ec = newEc();
  private RSAKey rsa;

  /** New keys from now on, under other names. */
  synchronized void rotate() {
    former.clear();
    former.add(ec);
    ec = newEc();
    if (rsa != null) {
      former.add(rsa);
      rsa = newRsa();
    }
  }

  /** What is published. */
  synchronized JWKSet published() {
    List<JWK> keys = new ArrayList<>(former);
    keys.add(ec);
    if (rsa != null) {
      keys.add(rsa);
    }
    return new JWKSet(keys).toPublicJWKSet();
  }

  synchronized String sign(JWTClaimsSet claims, JWSAlgorithm algorithm) {
    if (!algorithm.equals(JWSAlgorithm.RS256)) {
      return signed(claims, algorithm, ec);
    }
    // Takes a while to make, and few ask for it.
    rsa = rsa == null ? newRsa() : rsa;
    return signed(claims, algorithm, rsa);
  }

  /** Under the name of the current key, by another one. */
  synchronized String signByAnother(JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(header(JWSAlgorithm.ES256, ec), claims);
      token.sign(new ECDSASigner(foreign));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By a secret that both sides know. */
  static String signBySecret(JWTClaimsSet claims, String secret) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By nothing: {@code alg} is {@code none}. */
  static String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWK key) {
    try {
      JWSSigner signer =
          key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
      SignedJWT token = new SignedJWT(header(algorithm, key), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSHeader header(JWSAlgorithm algorithm, JWK key) {
    return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
  }

  private static ECKey newEc() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newRsa() {
    try {
      return new RSAKeyGenerator(RSA_BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
