package fr.educonnect.directory.proof;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.domain.proof.ProofPurpose;
import java.util.Optional;

/**
 * A link to be made.
 *
 * @param accountId empty for a decoy: the same statements, and nothing that could be used
 * @param contact where it is sent
 */
public record NewLink(
    ProofPurpose purpose,
    Optional<Long> accountId,
    Optional<String> contact,
    QueueContext context) {

  @Override
  public String toString() {
    return "NewLink " + purpose;
  }
}
