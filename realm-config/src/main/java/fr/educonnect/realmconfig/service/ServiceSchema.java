package fr.educonnect.realmconfig.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;

/** Holds a service's file against {@code service.schema.json}. */
final class ServiceSchema {
  private static final String POINTER_START = "/";

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              ServiceSchema.class.getResourceAsStream("service.schema.json"),
              SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());

  /** Whether the file is as the schema says; a problem for each breach. */
  boolean accepts(String file, JsonNode tree, Problems problems) {
    var breaches = schema.validate(tree);
    breaches.forEach(
        breach -> problems.add(code(breach), new Place(file, field(breach)), breach.getError()));
    return breaches.isEmpty();
  }

  private static String code(ValidationMessage breach) {
    return breach.getType().equals("additionalProperties") ? "unknown-key" : "bad-service";
  }

  private static String field(ValidationMessage breach) {
    String at = breach.getInstanceLocation().toString();
    String property = breach.getProperty() == null ? "" : POINTER_START + breach.getProperty();
    return (at + property).replaceFirst("^/", "");
  }
}
