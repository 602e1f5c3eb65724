package fr.educonnect.documents.list;

import fr.educonnect.domain.account.AccountState;
import java.util.Optional;

/**
 * What a list tells of an account.
 *
 * @param loginId the identifier
 * @param password as it is listed
 */
public record ListedAccount(String loginId, String password) {
  /** In place of a password that the family chose. */
  public static final String HIDDEN = "*****";

  /**
   * The password is in clear while it is provisional, hidden once it was changed, and left out of
   * an account that was never distributed (guide rapide 1.8, §5.4).
   *
   * @param provisional empty once the family chose its own
   */
  public static ListedAccount of(String loginId, AccountState state, Optional<String> provisional) {
    String password = state == AccountState.NOT_NOTIFIED ? "" : provisional.orElse(HIDDEN);
    return new ListedAccount(loginId, password);
  }

  @Override
  public String toString() {
    return "ListedAccount[]";
  }
}
