package fr.educonnect.directory.account;

import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.Reverts;
import fr.educonnect.domain.account.Transition;
import fr.educonnect.domain.account.Transition.ContactEffect;
import fr.educonnect.domain.account.Transition.PasswordEffect;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The links of an account that a change makes useless. */
final class EntailedLinks {

  private final Connection connection;
  private final long accountId;

  EntailedLinks(Connection connection, long accountId) {
    this.connection = connection;
    this.accountId = accountId;
  }

  void kill(AccountChange change, Transition transition) throws SQLException {
    ContactEffect contacts = transition.contacts();
    if (transition.password() != PasswordEffect.KEEP || replaces(contacts)) {
      kill(ProofPurpose.RECOVER_PASSWORD);
    }
    if (contacts != ContactEffect.KEEP && contacts != ContactEffect.SET_MOBILE) {
      kill(ProofPurpose.VALIDATE_MAIL);
    }
    if (contacts == ContactEffect.CLEAR || change.event() == AccountEvent.UNLINK_FRANCECONNECT) {
      kill(ProofPurpose.UNLINK_FRANCECONNECT);
    }
    if (contacts == ContactEffect.CLEAR) {
      kill(ProofPurpose.FREEZE);
      kill(ProofPurpose.REVERT_CHILDREN);
      for (ProofPurpose purpose : Reverts.purposes()) {
        kill(purpose);
      }
    }
    Optional<ProofLink> revert =
        change.link().filter(link -> Reverts.event(link.purpose()).isPresent());
    if (revert.isPresent()) {
      ProofLinks.killNewer(connection, revert.get(), Reverts.overtaken());
    }
  }

  // What was sent to the contact of before must not open the account any more.
  private static boolean replaces(ContactEffect contacts) {
    return switch (contacts) {
      case CONFIRM_PENDING_MAIL, SET_MOBILE, RESTORE_MAIL, RESTORE_MOBILE -> true;
      case KEEP, SET_PENDING_MAIL, DROP_PENDING_MAIL, CONFIRM_MOBILE, CLEAR -> false;
    };
  }

  private void kill(ProofPurpose purpose) throws SQLException {
    ProofLinks.kill(connection, accountId, purpose);
  }
}
