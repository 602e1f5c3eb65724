package fr.educonnect.directory.account;

/**
 * The same password under today's hashing policy.
 *
 * @param oldSecret what it replaces; anything else in its place by now is left alone
 * @param credential Keycloak's credential data
 * @param secret Keycloak's secret data
 */
public record Rehash(String oldSecret, String credential, String secret) {

  @Override
  public String toString() {
    return "Rehash";
  }
}
