package fr.educonnect.directory.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.domain.join.JoinProof;
import java.util.Optional;

/**
 * Two accounts to be joined, as they were when the proof was looked at.
 *
 * @param kept stays, with its password
 * @param other gives its identifier, children and records to it
 * @param reference of the request to the assistance team
 * @param context whose realm and language the messages have
 * @param entry of staff, written to their record with the join
 */
public record JoinRequest(
    AccountSnapshot kept,
    AccountSnapshot other,
    JoinProof proof,
    Optional<String> reference,
    QueueContext context,
    Optional<NewAuditEntry> entry) {

  /** Of the person who is signed in to the account that is kept. */
  public static JoinRequest of(
      AccountSnapshot kept, AccountSnapshot other, JoinProof proof, QueueContext context) {
    return new JoinRequest(kept, other, proof, Optional.empty(), context, Optional.empty());
  }

  @Override
  public String toString() {
    return "join of " + other + " to " + kept;
  }
}
