package fr.educonnect.testing.franceconnect;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;

/** ID tokens and userinfo, and the faults that tests ask for. */
final class Tokens {
  private static final String OTHER = "https://example.org/other";
  private static final String LOWER_ACR = "eidas0";

  private final String issuer;
  private final Partner partner;
  private final SigningKeys keys;
  private volatile JWSAlgorithm algorithm = Partner.RECOMMENDED;

  Tokens(String issuer, Partner partner, SigningKeys keys) {
    this.issuer = issuer;
    this.partner = partner;
    this.keys = keys;
  }

  /** ES256 or RS256, from now on. */
  void algorithm(JWSAlgorithm chosen) {
    algorithm = chosen;
  }

  String idToken(Grant grant, Instant now) {
    JWTClaimsSet claims = idClaims(grant, now).build();
    return switch (grant.fault()) {
      case ID_TOKEN_UNSIGNED -> SigningKeys.unsigned(claims);
      case ID_TOKEN_HS256 -> SigningKeys.signBySecret(claims, partner.secret());
      case ID_TOKEN_WRONG_KEY -> keys.signByAnother(claims);
      default -> keys.sign(claims, algorithm);
    };
  }

  private JWTClaimsSet.Builder idClaims(Grant grant, Instant now) {
    Fault fault = grant.fault();
    String nonce = grant.asked().nonce();
    Instant end =
        now.plus(fault.is(Fault.ID_TOKEN_EXPIRED) ? Grants.TOKEN.negated() : Grants.TOKEN);
    return new JWTClaimsSet.Builder()
        .issuer(fault.is(Fault.ID_TOKEN_OTHER_ISSUER) ? OTHER : issuer)
        .audience(fault.is(Fault.ID_TOKEN_OTHER_AUDIENCE) ? OTHER : partner.clientId())
        .subject(fault.is(Fault.ID_TOKEN_WITHOUT_SUB) ? null : grant.identity().sub())
        .issueTime(Date.from(now))
        .expirationTime(fault.is(Fault.ID_TOKEN_WITHOUT_EXPIRY) ? null : Date.from(end))
        .claim("auth_time", grant.at().getEpochSecond())
        .claim("nonce", unless(fault, Fault.ID_TOKEN_WITHOUT_NONCE, otherNonce(fault, nonce)))
        .claim("acr", unless(fault, Fault.ID_TOKEN_WITHOUT_ACR, acr(fault)));
  }

  private static String otherNonce(Fault fault, String nonce) {
    return fault.is(Fault.ID_TOKEN_OTHER_NONCE) ? Randoms.hex() : nonce;
  }

  private static String acr(Fault fault) {
    return fault.is(Fault.ID_TOKEN_LOWER_ACR) ? LOWER_ACR : Partner.ACR;
  }

  private static String unless(Fault fault, Fault missing, String value) {
    return fault.is(missing) ? null : value;
  }

  String userInfo(Grant grant, Instant now) {
    JWTClaimsSet claims = userClaims(grant, now);
    return switch (grant.fault()) {
      case USERINFO_JSON -> claims.toString();
      case USERINFO_UNSIGNED -> SigningKeys.unsigned(claims);
      case USERINFO_HS256 -> SigningKeys.signBySecret(claims, partner.secret());
      case USERINFO_WRONG_KEY -> keys.signByAnother(claims);
      default -> keys.sign(claims, algorithm);
    };
  }

  private JWTClaimsSet userClaims(Grant grant, Instant now) {
    Fault fault = grant.fault();
    String sub = grant.identity().sub();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(fault.is(Fault.USERINFO_OTHER_ISSUER) ? OTHER : issuer)
            .audience(fault.is(Fault.USERINFO_OTHER_AUDIENCE) ? OTHER : partner.clientId())
            .subject(fault.is(Fault.USERINFO_OTHER_SUB) ? Randoms.hex() + "v1" : sub)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Grants.TOKEN)));
    grant.identity().claims(grant.asked().scopes()).forEach(claims::claim);
    return claims.build();
  }
}
