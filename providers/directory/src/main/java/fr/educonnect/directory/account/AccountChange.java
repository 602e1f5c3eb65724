package fr.educonnect.directory.account;

import fr.educonnect.domain.account.AccountEvent;
import java.util.Optional;

/**
 * What happens to an account, with what the event brings along.
 *
 * @param chosen hashed, where the event brings a chosen password
 * @param mail where the event brings an address that awaits its validation
 */
public record AccountChange(
    AccountEvent event, Optional<AccountPassword.Chosen> chosen, Optional<String> mail) {

  /** An event that brings nothing along. */
  public static AccountChange of(AccountEvent event) {
    return new AccountChange(event, Optional.empty(), Optional.empty());
  }

  /** An event that brings a password which the person chose. */
  public static AccountChange withPassword(AccountEvent event, AccountPassword.Chosen chosen) {
    return new AccountChange(event, Optional.of(chosen), Optional.empty());
  }

  /** The same with a mail address. */
  public AccountChange andMail(String address) {
    return new AccountChange(event, chosen, Optional.of(address));
  }

  @Override
  public String toString() {
    return "AccountChange[" + event + "]";
  }
}
