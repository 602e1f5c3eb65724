package fr.educonnect.directory.staff.roster;

import java.util.Set;

/**
 * Which accounts of a school's list an action is for. Other schools' accounts are never among them.
 */
public sealed interface Selection {

  /** These, one by one or a page of them. */
  record These(Set<Long> accounts) implements Selection {
    public These {
      accounts = Set.copyOf(accounts);
    }
  }

  /** The whole result of a filter, with some taken out again. */
  record Whole(RosterFilter filter, Set<Long> except) implements Selection {
    public Whole {
      except = Set.copyOf(except);
    }
  }
}
