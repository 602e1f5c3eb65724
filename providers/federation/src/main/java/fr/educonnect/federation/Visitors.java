package fr.educonnect.federation;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.federation.ServiceTerms;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;

/** Who is on the way to which service, in our own words. */
public final class Visitors {

  private Visitors() {}

  /** The directory's id of a user; none of one who is not a person, as a service's own is. */
  public static Optional<Long> accountId(UserModel user) {
    return Optional.of(new StorageId(user.getId()))
        .filter(id -> DirectoryProvider.COMPONENT_ID.equals(id.getProviderId()))
        .map(id -> Long.parseLong(id.getExternalId()));
  }

  /** Read once per request, by whoever needs it first. */
  public static Optional<AccountSnapshot> account(KeycloakSession session, UserModel user) {
    return accountId(user).flatMap(session.getProvider(DirectoryProvider.class)::byId);
  }

  /** What was agreed with the service. */
  public static ServiceTerms terms(ClientModel client) {
    return new ServiceTerms(client.getClientId(), client.getAttributes());
  }
}
