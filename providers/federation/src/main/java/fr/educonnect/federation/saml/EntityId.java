package fr.educonnect.federation.saml;

import java.util.Optional;
import org.keycloak.models.RealmModel;

/** The name of the identity provider in every message and in its metadata (SAML Core, 8.3.6). */
final class EntityId {

  /** Realm attribute: the entityID, or {@link #OF_REALM}. Without it a realm is not changed. */
  static final String REALM_ATTRIBUTE = "educonnect.saml.entityId";

  /** The value that stands for Keycloak's own, the realm's address. */
  static final String OF_REALM = "realm";

  private EntityId() {}

  /** Whether the realm is served as today's identity provider. */
  static boolean isSet(RealmModel realm) {
    return realm.getAttribute(REALM_ATTRIBUTE) != null;
  }

  /** The entityID of its own that the realm has, if any. */
  static Optional<String> own(RealmModel realm) {
    return Optional.ofNullable(realm.getAttribute(REALM_ATTRIBUTE))
        .filter(value -> !value.isBlank() && !OF_REALM.equals(value));
  }
}
