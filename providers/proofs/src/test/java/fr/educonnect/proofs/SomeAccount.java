package fr.educonnect.proofs;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountProgress;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.directory.franceconnect.LinkedIdentity;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An account of which only a few things matter; without more, a guardian's. */
public final class SomeAccount {

  private final AccountState state;
  private Profile profile = Profile.GUARDIAN;
  private AccountPassword password = new AccountPassword.None();
  private LinkSummary links = new LinkSummary(0, 0, 0);
  private Instant notifiedAt;
  private Instant frozenAt;
  private LinkedIdentity franceConnect;

  private SomeAccount(AccountState state) {
    this.state = state;
  }

  /** In this state. */
  public static SomeAccount that(AccountState state) {
    return new SomeAccount(state);
  }

  public static AccountSnapshot in(AccountState state) {
    return that(state).snapshot();
  }

  public SomeAccount of(Profile whose) {
    profile = whose;
    return this;
  }

  public SomeAccount with(AccountPassword some) {
    password = some;
    return this;
  }

  public SomeAccount with(LinkSummary some) {
    links = some;
    return this;
  }

  public SomeAccount distributed(Instant at) {
    notifiedAt = at;
    return this;
  }

  public SomeAccount linked(LinkedIdentity identity) {
    franceConnect = identity;
    return this;
  }

  public SomeAccount frozen(Instant at) {
    frozenAt = at;
    return this;
  }

  public AccountSnapshot snapshot() {
    return new AccountSnapshot(
        161_000_000_000_001L,
        profile,
        "a.voisin",
        new PersonNames(Optional.empty(), "Voisin", "Anne"),
        progress(),
        password,
        new AccountContacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        Optional.empty(),
        links,
        Optional.ofNullable(franceConnect),
        FederationFacts.none());
  }

  private AccountProgress progress() {
    return new AccountProgress(
        state,
        Optional.empty(),
        Optional.ofNullable(notifiedAt),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(frozenAt),
        Optional.empty());
  }
}
