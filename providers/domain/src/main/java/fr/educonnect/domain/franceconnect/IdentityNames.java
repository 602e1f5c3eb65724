package fr.educonnect.domain.franceconnect;

import java.util.Optional;

/**
 * The names that FranceConnect tells of a person (partner documentation, « données d'identité »).
 *
 * @param givenNames {@code given_name}: all first names, in the civil register's order, apart by
 *     spaces
 * @param birthName {@code family_name}
 * @param usageName {@code preferred_username}, where the person has one
 */
public record IdentityNames(String givenNames, String birthName, Optional<String> usageName) {

  @Override
  public String toString() {
    return "IdentityNames";
  }
}
