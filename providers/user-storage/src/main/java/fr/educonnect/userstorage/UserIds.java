package fr.educonnect.userstorage;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.keycloak.component.ComponentModel;
import org.keycloak.storage.StorageId;

/** Keycloak's user ids and the directory's account ids. */
final class UserIds {

  // One spelling per account: 007 would be a second user of the same account.
  private static final Pattern ACCOUNT_ID = Pattern.compile("[1-9][0-9]{0,17}");

  private UserIds() {}

  static String userId(ComponentModel component, long accountId) {
    return StorageId.keycloakId(component, Long.toString(accountId));
  }

  /** Empty when the id is not one that {@link #userId} makes. */
  static OptionalLong accountId(String userId) {
    return parse(StorageId.externalId(userId));
  }

  static OptionalLong parse(String text) {
    return ACCOUNT_ID.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }
}
