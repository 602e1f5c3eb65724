package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.proofs.device.Device;
import java.util.Optional;

/** Who was found by a number, as far as the code needs to know. */
public record Found(CodeRecipient recipient, Optional<AccountSnapshot> account) {

  /** Word for the metric. */
  String reason() {
    if (recipient instanceof CodeRecipient.Nobody) {
      return account.isPresent() ? "not_usable" : "no_match";
    }
    return recipient instanceof CodeRecipient.Holder ? "already_active" : "match";
  }

  /** The device's id where the account has signed in from it before. */
  Optional<String> knownOn(Device device) {
    return account.flatMap(found -> device.knownFor(found.loginId()));
  }
}
