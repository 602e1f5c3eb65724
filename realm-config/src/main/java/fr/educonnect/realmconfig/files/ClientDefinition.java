package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A client of a realm, defaults of its protocol included.
 *
 * @param file where it is written
 * @param tree Keycloak's client representation
 */
public record ClientDefinition(String file, ObjectNode tree) {
  /** The OAuth client id or the SAML entityID. */
  public String clientId() {
    return tree.path("clientId").asText();
  }

  public boolean isSaml() {
    return "saml".equals(tree.path("protocol").asText());
  }
}
