package fr.educonnect.proofs.guardianship;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.Profile;

/** Whose account a guardian may come to use, or use already. */
public final class Guardians {

  private Guardians() {}

  /** Whether the account is a guardian's who is in the registers today, and not frozen. */
  public static boolean mayUse(DirectoryProvider directory, AccountSnapshot account) {
    return account.profile() == Profile.GUARDIAN
        && account.progress().frozenAt().isEmpty()
        && account.progress().leftOn().isEmpty()
        && directory.isUsable(account);
  }
}
