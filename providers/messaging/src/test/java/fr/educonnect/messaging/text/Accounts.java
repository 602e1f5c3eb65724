package fr.educonnect.messaging.text;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountProgress;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts that texts are made of. */
final class Accounts {

  static final String MAIL = "paul@example.org";
  static final String MOBILE = "+33612345678";

  private Accounts() {}

  static AccountSnapshot of(PersonNames names, String loginId) {
    Optional<Instant> since = Optional.of(Instant.EPOCH);
    return new AccountSnapshot(
        1,
        Profile.GUARDIAN,
        loginId,
        names,
        new AccountProgress(
            AccountState.ACTIVE,
            Optional.empty(),
            Optional.empty(),
            since,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new AccountPassword.None(),
        new AccountContacts(Optional.of(MAIL), since, Optional.of(MOBILE), since, Optional.empty()),
        List.of(),
        Optional.empty(),
        new LinkSummary(0, 1, 0),
        Optional.empty(),
        FederationFacts.none());
  }
}
