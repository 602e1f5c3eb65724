/**
 * A service as its file says it ({@code service.schema.json}), made into Keycloak's client: the
 * attributes and scopes that the federation reads.
 */
package fr.educonnect.realmconfig.service;
