package fr.educonnect.directory.account;

import java.time.Instant;

/**
 * An identifier that signs in to an account beside its own.
 *
 * @param formerId of the account that had it; events of that time bear it
 * @param since when that one was joined
 * @param separable whether the two can be separated still
 */
public record Alias(String loginId, long formerId, Instant since, boolean separable) {

  @Override
  public String toString() {
    return "alias of former account " + formerId;
  }
}
