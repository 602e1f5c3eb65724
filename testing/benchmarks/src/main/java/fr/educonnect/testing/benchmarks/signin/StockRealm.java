package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.signin.SignInTarget.Credentials;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The peer: a realm as Keycloak makes it, with the same people in Keycloak's own database. */
final class StockRealm {
  private static final String REALM = "stock";
  private static final String CLIENT = "benchmark";
  private static final String REDIRECT = "http://127.0.0.1/benchmark";

  private final String keycloak;

  StockRealm(String keycloak) {
    this.keycloak = keycloak;
  }

  SignInTarget create(List<Credentials> people) {
    RealmRepresentation realm = new RealmRepresentation();
    realm.setRealm(REALM);
    realm.setEnabled(true);
    realm.setClients(List.of(client()));
    realm.setUsers(people.stream().map(StockRealm::user).toList());
    try (Keycloak admin = Keycloak.getInstance(keycloak, "master", "admin", "admin", "admin-cli")) {
      admin.realms().create(realm);
    }
    return new SignInTarget(
        "stock", URI.create(keycloak + "/realms/" + REALM), CLIENT, URI.create(REDIRECT), people);
  }

  private static ClientRepresentation client() {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(CLIENT);
    client.setPublicClient(true);
    client.setRedirectUris(List.of(REDIRECT));
    client.setAttributes(Map.of("pkce.code.challenge.method", "S256"));
    return client;
  }

  private static UserRepresentation user(Credentials person) {
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(person.password());
    UserRepresentation user = new UserRepresentation();
    user.setUsername(person.login());
    user.setFirstName("Camille");
    user.setLastName("Martin");
    user.setEmail(person.login() + "@example.org");
    user.setEnabled(true);
    user.setCredentials(List.of(password));
    return user;
  }
}
