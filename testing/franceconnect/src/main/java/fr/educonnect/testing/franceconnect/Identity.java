package fr.educonnect.testing.franceconnect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A person as the civil register knows them.
 *
 * @param sub what this partner knows them by; it changes when the register is corrected
 * @param givenName all first names, space separated
 * @param familyName at birth
 * @param usageName empty where there is none
 */
public record Identity(
    String id, String sub, String givenName, String familyName, String usageName) {
  private static final Set<String> NAMES = Set.of("given_name", "identite_pivot", "profile");
  private static final Set<String> FAMILY_NAMES =
      Set.of("family_name", "identite_pivot", "profile");
  private static final Set<String> USAGE_NAMES = Set.of("preferred_username", "profile");
  private static final Set<String> BIRTH_DATES =
      Set.of("birthdate", "identite_pivot", "profile", "birth");

  private static final String BIRTH_DATE = "1980-01-01";

  /** What userinfo tells to a partner that asked for these scopes, besides {@code sub}. */
  Map<String, String> claims(Set<String> scopes) {
    Map<String, String> claims = new LinkedHashMap<>();
    put(claims, "given_name", givenName, any(scopes, NAMES));
    put(claims, "family_name", familyName, any(scopes, FAMILY_NAMES));
    put(claims, "preferred_username", usageName, any(scopes, USAGE_NAMES));
    put(claims, "birthdate", BIRTH_DATE, any(scopes, BIRTH_DATES));
    return claims;
  }

  private static void put(Map<String, String> claims, String name, String value, boolean asked) {
    if (asked && !value.isEmpty()) {
      claims.put(name, value);
    }
  }

  private static boolean any(Set<String> scopes, Set<String> of) {
    return scopes.stream().anyMatch(of::contains);
  }

  Identity withSub(String other) {
    return new Identity(id, other, givenName, familyName, usageName);
  }

  /** As the page of identities names them. */
  public String name() {
    return usageName.isEmpty() ? givenName + " " + familyName : givenName + " " + usageName;
  }
}
