package fr.educonnect.testing.franceconnect;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Set;

/**
 * What the partner declared: FranceConnect accepts nothing else.
 *
 * @param secret for {@code client_secret_post}
 * @param jwksUri where the partner's keys for {@code private_key_jwt} are
 * @param redirectUri where people come back to after signing in
 * @param postLogoutUri where they come back to after signing out
 */
public record Partner(
    String clientId, String secret, String jwksUri, String redirectUri, String postLogoutUri) {
  /** What the habilitation lists, and the groups that are made of it. */
  static final Set<String> SCOPES =
      Set.of(
          "openid",
          "given_name",
          "family_name",
          "preferred_username",
          "birthdate",
          "gender",
          "birthplace",
          "birthcountry",
          "identite_pivot",
          "profile",
          "birth");

  /** The only level of FranceConnect; the others are FranceConnect+'s. */
  static final String ACR = "eidas1";

  /** Chosen on the partner portal; the other allowed one is RS256. */
  static final JWSAlgorithm RECOMMENDED = JWSAlgorithm.ES256;
}
