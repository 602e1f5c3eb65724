package fr.educonnect.directory.load;

import fr.educonnect.domain.name.MatchHash;
import fr.educonnect.domain.name.NameKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what a guardian's record can be matched on: each of its contacts with each of its names. */
final class MatchKeys {

  List<MatchKey> of(GuardianRow row) {
    NameKeys names =
        NameKeys.of(row.person().familyName(), row.person().birthName(), row.person().firstName());
    Set<Long> contacts = contacts(row);
    List<MatchKey> keys = new ArrayList<>(contacts.size() * names.all().size());
    for (long contact : contacts) {
      for (long name : names.all()) {
        keys.add(new MatchKey(contact, name, name == names.usual()));
      }
    }
    return keys;
  }

  private static Set<Long> contacts(GuardianRow row) {
    Set<Long> contacts = new LinkedHashSet<>();
    row.mobiles().forEach(mobile -> add(contacts, mobile));
    add(contacts, row.smsMobile());
    add(contacts, row.mail());
    if (contacts.isEmpty()) {
      contacts.add(MatchKey.NO_CONTACT);
    }
    return contacts;
  }

  private static void add(Set<Long> contacts, String contact) {
    if (contact != null && !contact.isEmpty()) {
      contacts.add(MatchHash.contact(contact));
    }
  }
}
