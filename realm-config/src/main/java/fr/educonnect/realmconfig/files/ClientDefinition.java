package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A client of a realm, defaults of its protocol included.
 *
 * @param place where it is written
 * @param tree Keycloak's client representation
 * @param origins for fields of the representation that stand for others of the file: those others
 */
public record ClientDefinition(Place place, ObjectNode tree, Map<String, Place> origins) {
  /** The OAuth client id or the SAML entityID. */
  public String clientId() {
    return tree.path("clientId").asText();
  }

  public boolean isSaml() {
    return "saml".equals(tree.path("protocol").asText());
  }

  /** The value of an attribute; empty without one. */
  public String attribute(String name) {
    return tree.path("attributes").path(name).asText();
  }

  /**
   * Where a field of the representation comes from.
   *
   * @param field keys from the top, with slashes
   */
  public Place origin(String field) {
    Place origin = origins.get(field);
    return origin == null ? place.below(field) : origin;
  }

  /** Where an attribute comes from. */
  public Place attributeOrigin(String name) {
    return origin("attributes/" + name);
  }
}
