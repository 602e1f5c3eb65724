/** Keycloak's admin REST API as JSON trees, so that no field of a newer server gets lost. */
package fr.educonnect.realmconfig.server;
