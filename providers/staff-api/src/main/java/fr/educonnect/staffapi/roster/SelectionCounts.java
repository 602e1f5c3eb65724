package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.SelectedAccount;
import fr.educonnect.domain.account.AccountState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many accounts a selection holds today, each once.
 *
 * @param states how many of them in each state; states without any are left out
 */
public record SelectionCounts(int accounts, Map<AccountState, Integer> states) {

  /** Counts them. */
  public static SelectionCounts of(List<SelectedAccount> selected) {
    Map<AccountState, Integer> states = new EnumMap<>(AccountState.class);
    selected.forEach(account -> states.merge(account.state(), 1, Integer::sum));
    return new SelectionCounts(selected.size(), states);
  }
}
