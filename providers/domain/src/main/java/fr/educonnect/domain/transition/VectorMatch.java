package fr.educonnect.domain.transition;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Whose account several vectors of one person mean. */
public final class VectorMatch {

  private VectorMatch() {}

  /**
   * The one account that every vector allows which allows any: a pupil who has left the register
   * tells nothing, but two vectors that contradict each other mean nobody.
   *
   * @param allowed for each vector, the accounts that it may mean
   */
  public static OptionalLong of(List<Set<Long>> allowed) {
    Set<Long> common = null;
    for (Set<Long> accounts : allowed) {
      if (!accounts.isEmpty()) {
        common = common == null ? new HashSet<>(accounts) : common;
        common.retainAll(accounts);
      }
    }
    return common != null && common.size() == 1
        ? OptionalLong.of(common.iterator().next())
        : OptionalLong.empty();
  }
}
