package fr.educonnect.testing.stack;

import fr.educonnect.testing.franceconnect.Identities;
import fr.educonnect.testing.franceconnect.Partner;
import fr.educonnect.testing.stack.people.DemoPeople;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.util.Map;

/** The stack as a partner of the simulated FranceConnect, and whom it knows. */
final class FranceConnectPartner {
  static final String CLIENT = "educonnect";
  static final String SECRET = "franceconnect";

  private FranceConnectPartner() {}

  static Partner of(Addresses addresses, Secrets secrets) {
    return new Partner(
        CLIENT,
        secrets.get(SECRET),
        addresses.issuer() + "/protocol/openid-connect/certs",
        addresses.franceConnectReturn(),
        addresses.franceConnectReturn() + "/logout_response");
  }

  /** The guardians among the demo people, by their names. */
  static void addPeople(Identities identities, DemoPeople people) {
    people.roles().values().stream()
        .filter(person -> person.children() != null && !person.children().isEmpty())
        .forEach(person -> add(identities, person));
  }

  private static void add(Identities identities, Person person) {
    identities.add(person.firstName(), person.lastName(), "");
  }

  static Map<String, Object> content(Addresses addresses, Secrets secrets) {
    return Map.of(
        "clientId", CLIENT,
        "clientSecret", secrets.get(SECRET),
        "control", URI.create(addresses.franceConnect()).resolve("/control/").toString());
  }
}
