package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.HashSet;
import java.util.Map.Entry;
import java.util.Set;

/** The readable name of a school's link leads to one school: no two services give it away. */
final class SchoolSlugs implements Rule {
  private static final String SLUG = "educonnect.ent.slug.";

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (ClientDefinition client : realm.clients()) {
      client.tree().path("attributes").properties().stream()
          .map(Entry::getKey)
          .filter(name -> name.startsWith(SLUG) && !seen.add(name))
          .forEach(
              name ->
                  problems.add(
                      "duplicate-slug",
                      client.attributeOrigin(name),
                      name.substring(SLUG.length()) + " exists already"));
    }
  }
}
