package fr.educonnect.signin;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountProgress;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A guardian's account of which only the state matters. */
final class SomeAccount {

  private SomeAccount() {}

  static AccountSnapshot in(AccountState state) {
    return new AccountSnapshot(
        161_000_000_000_001L,
        Profile.GUARDIAN,
        "a.voisin",
        new PersonNames(Optional.empty(), "Voisin", "Anne"),
        progress(state),
        new AccountPassword.None(),
        new AccountContacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        Optional.empty(),
        new LinkSummary(0, 0, 0, Set.of()));
  }

  private static AccountProgress progress(AccountState state) {
    return new AccountProgress(
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
