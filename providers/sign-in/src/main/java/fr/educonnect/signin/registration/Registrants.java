package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.signin.device.Device;
import java.util.Optional;

/**
 * Who may register: guardians whom the registers know by number and name, whose account is not in
 * use. Whoever has an account in use is told so by text message; to everybody else nothing is sent.
 * The page is the same for all.
 */
final class Registrants {

  /** Who was found, as far as the code needs to know. */
  record Found(CodeRecipient recipient, Optional<AccountSnapshot> account) {

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
    return mayUse(directory, account) && account.progress().state() != AccountState.ACTIVE;
  }

  static CodeRecipient recipient(DirectoryProvider directory, AccountSnapshot account) {
    if (canRegister(directory, account)) {
      return new CodeRecipient.Registrant(account.id());
    }
    return mayUse(directory, account)
        ? new CodeRecipient.Holder(account.id())
        : new CodeRecipient.Nobody();
  }

  private static boolean mayUse(DirectoryProvider directory, AccountSnapshot account) {
    return account.profile() == Profile.GUARDIAN
        && account.progress().frozenAt().isEmpty()
        && account.progress().leftOn().isEmpty()
        && directory.isUsable(account);
  }
}
