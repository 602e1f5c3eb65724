package fr.educonnect.domain.join;

import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.util.List;

/**
 * One of two accounts, as far as the rules look at it.
 *
 * @param provable whether the account has what the proof is about
 * @param hasJoined whether another account was joined to it, and this can still be undone
 * @param names the account's own, and those of its records in the registers
 */
public record JoinParty(
    long id,
    Profile profile,
    AccountState state,
    boolean frozen,
    boolean provable,
    boolean hasJoined,
    List<RecordedName> names) {

  public JoinParty {
    names = List.copyOf(names);
  }

  boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  @Override
  public String toString() {
    return "party " + id;
  }
}
