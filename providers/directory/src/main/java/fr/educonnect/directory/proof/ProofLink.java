package fr.educonnect.directory.proof;

import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Instant;
import java.util.Optional;

/**
 * A link that can be used.
 *
 * @param id in hexadecimal; opens nothing
 * @param contact what was sent the link: mail address or number (E.164)
 * @param browser keyed hash of the browser session that asked for it; empty when nobody at a
 *     browser did
 * @param clientId the service that the person was on the way to
 * @param former what it can put back, as its purpose has it; empty where there was nothing
 */
public record ProofLink(
    String id,
    ProofPurpose purpose,
    long accountId,
    Optional<String> contact,
    Optional<String> browser,
    Optional<String> clientId,
    Optional<String> former,
    Instant expiresAt) {

  /** When it was made. */
  public Instant issuedAt() {
    return expiresAt.minus(purpose.lifetime());
  }

  @Override
  public String toString() {
    return "link " + purpose + " of account " + accountId;
  }
}
