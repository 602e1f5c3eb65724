/**
 * The address behind FranceConnect's button, {@code …/realms/educonnect/franceconnect/login}. It
 * only sends the browser on to Keycloak's own, which counts once.
 */
package fr.educonnect.franceconnect.entry;
