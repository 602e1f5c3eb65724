package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.List;
import java.util.Map.Entry;

/** Addresses that people are sent to by our own pages and links can be gone to. */
final class PeopleAddresses implements Rule {
  private static final List<String> FIELDS = List.of("baseUrl", "rootUrl");

  /** Those after the first are links of Keycloak's page of consent. */
  private static final List<String> ATTRIBUTES =
      List.of("educonnect.older.address", "policyUri", "tosUri");

  private static final String OF_SCHOOL = "educonnect.ent.school.";

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      FIELDS.forEach(
          name -> check(client.tree().path(name).asText(""), client.origin(name), problems));
      client.tree().path("attributes").properties().stream()
          .map(Entry::getKey)
          .filter(name -> ATTRIBUTES.contains(name) || name.startsWith(OF_SCHOOL))
          .forEach(name -> check(client.attribute(name), client.attributeOrigin(name), problems));
    }
  }

  private static void check(String address, Place place, Problems problems) {
    String fault = address.isEmpty() ? "" : WebAddress.fault(address);
    if (!fault.isEmpty()) {
      problems.add("bad-address", place, address + " " + fault);
    }
  }
}
