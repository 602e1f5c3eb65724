package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.NumberHolder;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.franceconnect.IdentityNames;
import fr.educonnect.domain.franceconnect.NameAgreement;
import fr.educonnect.domain.franceconnect.NumberHolders;
import fr.educonnect.domain.franceconnect.NumberHolders.Decision;
import fr.educonnect.domain.franceconnect.NumberHolders.Verdict;
import fr.educonnect.proofs.guardianship.Found;
import fr.educonnect.proofs.guardianship.Guardians;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who has a number, and which of them FranceConnect's names mean.
 *
 * @param names of the identity
 */
record Holders(List<NumberHolder> all, IdentityNames names) {

  /** By the rule. */
  Decision decision() {
    return NumberHolders.decide(agreements());
  }

  /** How far the names agree with this account's; not at all where it has another number. */
  NameAgreement agreement(long account) {
    return agreements().getOrDefault(account, NameAgreement.NONE);
  }

  /**
   * Who gets the code. Where the names mean nobody it goes to the number all the same: whoever
   * holds the telephone is told why FranceConnect does not open the account, and nobody else.
   */
  Found found(DirectoryProvider directory) {
    Decision decision = decision();
    Optional<AccountSnapshot> account =
        all.stream()
            .map(NumberHolder::account)
            .filter(
                holder ->
                    decision.verdict() != Verdict.FOUND
                        || decision.account().getAsLong() == holder.id())
            .filter(holder -> Guardians.mayUse(directory, holder))
            .findFirst();
    CodeRecipient recipient =
        account
            .<CodeRecipient>map(holder -> new CodeRecipient.Registrant(holder.id()))
            .orElseGet(CodeRecipient.Nobody::new);
    return new Found(recipient, account);
  }

  private Map<Long, NameAgreement> agreements() {
    return all.stream()
        .collect(
            Collectors.toMap(
                holder -> holder.account().id(),
                holder -> NameAgreement.of(names, holder.names())));
  }

  @Override
  public String toString() {
    return "Holders";
  }
}
