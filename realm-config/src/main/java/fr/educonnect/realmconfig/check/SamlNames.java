package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name in a SAML service's own sign-in address is a slug, and unique: Keycloak looks the
 * service up by it and takes the first that it finds.
 */
final class SamlNames implements Rule {
  private static final String NAME = "saml_idp_initiated_sso_url_name";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (ClientDefinition client : realm.clients()) {
      String name = client.attribute(NAME);
      if (!name.isEmpty() && !SLUG.matcher(name).matches()) {
        problems.add("bad-saml-name", client.attributeOrigin(NAME), name + " must match " + SLUG);
      } else if (!name.isEmpty() && !seen.add(name)) {
        problems.add("duplicate-saml-name", client.attributeOrigin(NAME), name + " exists already");
      }
    }
  }
}
