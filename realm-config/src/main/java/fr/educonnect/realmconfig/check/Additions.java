package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Every attribute beyond the policy is one that the service can be told over its protocol, and has
 * the reason why the service may have it; so has the INE in clear, whatever way it comes.
 */
final class Additions implements Rule {
  private static final String NAMES = "educonnect.additions";
  private static final String REASON = "educonnect.addition.";
  private static final String NO_REASON = "no-reason";
  private static final String CLEAR_INE = "FrEduCtEleveINE";
  private static final List<String> SCOPE_LISTS =
      List.of("defaultClientScopes", "optionalClientScopes");

  /** What is told over both protocols. */
  private static final Set<String> CLAIMS =
      Set.of(
          "sn",
          "givenName",
          "civilite",
          "FrEduUrlRetour",
          "FrEduCtDateConnexion",
          "FrEduCtPersonAffiliation",
          "FrEduCtId",
          "FrEduCtRefId",
          "FrEduCtDateNaissance",
          "FrEduCtEleveUAI",
          "FrEduCtEleveNiveau",
          "FrEduCtEleveINEHash",
          CLEAR_INE,
          "FrEduOrigAuth");

  /** What has no name over OpenID Connect. */
  private static final Set<String> OF_SAML_ONLY =
      Set.of(
          "FrEduVecteur",
          "supannEtablissement",
          "supannEtuEtape",
          "supannOIDCDateDeNaissance",
          "eduPersonAffiliation");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      Arrays.stream(client.attribute(NAMES).split(","))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .forEach(name -> check(client, name, problems));
      SCOPE_LISTS.forEach(list -> checkClearIne(client, list, problems));
    }
  }

  private static void check(ClientDefinition client, String name, Problems problems) {
    if (client.attribute(REASON + name).isBlank()) {
      problems.add(NO_REASON, client.attributeOrigin(NAMES), name + " has no stated reason");
      return;
    }
    Place place = client.attributeOrigin(REASON + name);
    if (OF_SAML_ONLY.contains(name) && !client.isSaml()) {
      problems.add("no-claim", place, name + " cannot be told over OpenID Connect");
    } else if (!OF_SAML_ONLY.contains(name) && !CLAIMS.contains(name)) {
      problems.add("unknown-attribute", place, name + " is no attribute that services are told");
    }
  }

  private static void checkClearIne(ClientDefinition client, String list, Problems problems) {
    for (var scope : client.tree().path(list)) {
      boolean clear = scope.asText().equals("ect.scope.ine");
      if (clear && client.attribute(REASON + CLEAR_INE).isBlank()) {
        problems.add(
            NO_REASON,
            client.origin(list),
            "ect.scope.ine needs " + CLEAR_INE + " among the additions, with its reason");
      }
    }
  }
}
