package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field that is not as wanted.
 *
 * @param field path inside the object, with dots
 * @param server the server's value; missing when it has none
 * @param wanted the files' value
 */
public record FieldDifference(String field, JsonNode server, JsonNode wanted) {}
