package fr.educonnect.directory.proof;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.domain.proof.ProofPurpose;
import java.util.Optional;

/**
 * A link to be made.
 *
 * @param accountId empty for a decoy: the same statements, and nothing that could be used
 * @param contact where it is sent
 * @param former what it can put back; empty where there was nothing
 */
public record NewLink(
    ProofPurpose purpose,
    Optional<Long> accountId,
    Optional<String> contact,
    Optional<String> former,
    QueueContext context) {

  /** A link that puts nothing back. */
  public NewLink(
      ProofPurpose purpose,
      Optional<Long> accountId,
      Optional<String> contact,
      QueueContext context) {
    this(purpose, accountId, contact, Optional.empty(), context);
  }

  @Override
  public String toString() {
    return "NewLink " + purpose;
  }
}
