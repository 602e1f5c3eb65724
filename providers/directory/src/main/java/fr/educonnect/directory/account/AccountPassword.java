package fr.educonnect.directory.account;

import fr.educonnect.directory.password.EncryptedPassword;
import java.time.Instant;

/**
 * The one password of an account, if any: a chosen one takes the place of a provisional one and the
 * reverse.
 */
public sealed interface AccountPassword {

  /** Never distributed, or used through FranceConnect only. */
  record None() implements AccountPassword {}

  /**
   * Chosen by the person.
   *
   * @param credential Keycloak's credential data (algorithm and parameters), JSON
   * @param secret Keycloak's secret data (salt and hash), JSON
   */
  record Chosen(String credential, String secret) implements AccountPassword {
    @Override
    public String toString() {
      return "Chosen";
    }
  }

  /** Given by the school; readable until it is changed. */
  record Provisional(EncryptedPassword encrypted, Instant setAt) implements AccountPassword {}
}
