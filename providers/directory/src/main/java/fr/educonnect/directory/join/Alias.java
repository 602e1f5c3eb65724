package fr.educonnect.directory.join;

import java.time.Instant;

/**
 * An identifier that signs in to an account beside its own.
 *
 * @param formerId of the account that had it; events of that time bear it
 */
public record Alias(String loginId, long formerId, Instant since) {

  @Override
  public String toString() {
    return "alias of former account " + formerId;
  }
}
