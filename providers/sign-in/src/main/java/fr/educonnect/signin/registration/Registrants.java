package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.guardianship.Found;
import fr.educonnect.proofs.guardianship.Guardians;
import java.util.Optional;

/**
 * Who may register: guardians whom the registers know by number and name, whose account is not in
 * use. Whoever has an account in use is told so by text message; to everybody else nothing is sent.
 * The page is the same for all.
 */
final class Registrants {

  private Registrants() {}

  /**
   * @param number E.164
   */
  static Found find(DirectoryProvider directory, TypedName name, String number) {
    Optional<AccountSnapshot> account = directory.lookup().guardianByMobile(number, name);
    return new Found(
        account.map(found -> recipient(directory, found)).orElseGet(CodeRecipient.Nobody::new),
        account);
  }

  /** Whether the account is a guardian's who is in the registers, and not in use. */
  static boolean canRegister(DirectoryProvider directory, AccountSnapshot account) {
    return Guardians.mayUse(directory, account)
        && account.progress().state() != AccountState.ACTIVE;
  }

  static CodeRecipient recipient(DirectoryProvider directory, AccountSnapshot account) {
    if (canRegister(directory, account)) {
      return new CodeRecipient.Registrant(account.id());
    }
    return Guardians.mayUse(directory, account)
        ? new CodeRecipient.Holder(account.id())
        : new CodeRecipient.Nobody();
  }
}
