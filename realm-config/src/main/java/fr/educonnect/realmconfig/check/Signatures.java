package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;

/**
 * A SAML service's answers are signed, whole or in their assertion, and not with SHA-1 unless its
 * file says why ({@code educonnect.signature.reason}).
 */
final class Signatures implements Rule {
  private static final String ALGORITHM = "saml.signature.algorithm";
  private static final String RESPONSE = "saml.server.signature";

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    realm.clients().stream()
        .filter(ClientDefinition::isSaml)
        .forEach(client -> check(client, problems));
  }

  private static void check(ClientDefinition client, Problems problems) {
    boolean reasoned = !client.attribute("educonnect.signature.reason").isBlank();
    if (client.attribute(ALGORITHM).endsWith("SHA1") && !reasoned) {
      problems.add(
          "weak-signature", client.attributeOrigin(ALGORITHM), "SHA-1 needs a stated reason");
    }
    boolean unsigned =
        client.attribute(RESPONSE).equals("false")
            && client.attribute("saml.assertion.signature").equals("false");
    if (unsigned) {
      problems.add("weak-signature", client.attributeOrigin(RESPONSE), "nothing would be signed");
    }
  }
}
