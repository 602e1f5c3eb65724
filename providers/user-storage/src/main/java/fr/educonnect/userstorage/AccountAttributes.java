package fr.educonnect.userstorage;

import fr.educonnect.directory.account.AccountSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.models.UserModel;

/**
 * An account as attributes of a Keycloak user: Keycloak's own four. What services are told does not
 * come from here but from the release policies, so that no mapper of Keycloak's can tell more. The
 * mail address is the account's own once it is confirmed, never the register's.
 */
final class AccountAttributes {

  private AccountAttributes() {}

  static Map<String, List<String>> of(AccountSnapshot account) {
    Map<String, List<String>> values = new HashMap<>();
    values.put(UserModel.USERNAME, List.of(account.loginId()));
    values.put(UserModel.LAST_NAME, List.of(account.names().familyName()));
    values.put(UserModel.FIRST_NAME, List.of(account.names().firstName()));
    account.contacts().mail().ifPresent(mail -> values.put(UserModel.EMAIL, List.of(mail)));
    return Map.copyOf(values);
  }
}
